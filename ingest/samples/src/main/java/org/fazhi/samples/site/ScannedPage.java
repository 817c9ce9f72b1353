package org.fazhi.samples.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.report.Draft;

/** A report put online as a picture of paper: the page exists, and no text can be had from it. */
final class ScannedPage {
    static final String IMAGE = "/images/scan-0001.png";
    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;

    private ScannedPage() {}

    static SampleReport of(SampleReport report) {
        Draft draft = report.draft();
        String page = report.page();
        for (var block : draft.blocks()) {
            page = page.replace(block.text(), "");
        }
        page = page.replaceAll("(&nbsp;|　)*(<B></B>)?<BR>\\n", "")
                .replace("<FONT SIZE=\"3\">", "<FONT SIZE=\"3\"><IMG SRC=\"" + IMAGE + "\" WIDTH=\"620\">");
        Draft silent = new Draft(
                draft.task(),
                draft.title(),
                draft.issuer(),
                draft.publishedOn(),
                draft.indexNumber(),
                List.of(),
                List.of());
        return new SampleReport(
                report.address(), report.title(), page, report.contentType(), report.charset(), false, null, silent);
    }

    /** A sheet of paper with grey bars where lines of writing would be. */
    static byte[] image() {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(244, 244, 238));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        Dice dice = new Dice(7);
        for (int y = 90; y < HEIGHT - 70; y += 26) {
            for (int x = 70 + (y % 130 == 90 ? 36 : 0); x < WIDTH - 70; x += 19) {
                pen.setColor(new Color(60 + dice.below(60), 60 + dice.below(20), 60));
                pen.fillRect(x + dice.below(3), y + dice.below(2), 9 + dice.below(7), 13);
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
