package org.fazhi.samples.page;

import java.util.List;

/**
 * What stands around an article or a list.
 *
 * @param siteName such as 澜川市锦川区人民政府
 * @param home address of the site's first page
 * @param channel name of the channel, such as 法治政府建设
 * @param neighbours links to other articles of the site
 */
public record Frame(String siteName, String home, String channel, List<Link> neighbours) {
    /** The line that marks every page as invented. */
    public static final String NOTICE = "示例数据，纯属虚构";

    /**
     * A link on a page.
     *
     * @param address path on the site
     * @param title its text
     * @param date as printed beside it; may be empty
     */
    public record Link(String address, String title, String date) {}
}
