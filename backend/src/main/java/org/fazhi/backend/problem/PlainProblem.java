package org.fazhi.backend.problem;

import java.util.Locale;
import org.fazhi.backend.language.Wording;
import org.springframework.http.HttpStatus;

/** Problems that are told by their HTTP status alone. */
public final class PlainProblem {
    private PlainProblem() {}

    public static ApiProblem of(HttpStatus status) {
        String code = status == HttpStatus.INTERNAL_SERVER_ERROR
                ? "internal"
                : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ApiProblem(status, code, new Wording(chinese(status), status.getReasonPhrase()), detail(status));
    }

    private static String chinese(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求不正确";
            case NOT_FOUND -> "没有找到";
            case NOT_ACCEPTABLE -> "没有所要的格式";
            case URI_TOO_LONG -> "地址太长";
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> "请求头太大";
            default -> status.is5xxServerError() ? "服务器出错" : "请求无法应答";
        };
    }

    private static Wording detail(HttpStatus status) {
        return switch (status) {
            case INTERNAL_SERVER_ERROR ->
                new Wording("服务器出了问题，已经记录。", "Something went wrong on our side; it has been noted.");
            case NOT_FOUND -> new Wording("这个地址下没有内容。", "There is nothing at this address.");
            case NOT_ACCEPTABLE ->
                new Wording(
                        "这个地址不提供 Accept 所要的格式；列表的其他格式用参数 format 选择。",
                        "This address has none of the forms that Accept asks for; lists have others by the parameter \"format\".");
            default ->
                new Wording(
                        "请求无法应答：" + chinese(status) + "。",
                        "The request could not be answered: " + status.getReasonPhrase() + ".");
        };
    }
}
