package org.fazhi.ingest.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a body of unknown charset. The order: byte order mark, UTF-16 without one, strict UTF-8, then the declared
 * charsets and GB18030, Big5 and damaged UTF-8, of which the one that gives the most everyday Chinese wins; last what ICU
 * makes of it. gb2312 and gbk are always read as GB18030, since pages use characters beyond what they declare.
 */
final class PageCharset {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})|<\\?xml[^>]{0,80}encoding=[\"']([\\w.:-]{2,30})");
    /** Characters that every Chinese text is full of, in simplified and traditional form. */
    private static final String EVERYDAY =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁價這個國來們時對會發動過說產種後學經進電裡現實體機當點從業還開應無問題關與數條沒結變黨員總長圖統較將組見計別門級辦書備議報類離華確";

    private static final BitSet COMMON = new BitSet();

    static {
        (EVERYDAY + "，。、；：（）《》“”？！").chars().forEach(COMMON::set);
    }

    private static final char REPLACEMENT = '\uFFFD';

    private PageCharset() {}

    /** The text, or empty when no charset makes sense of the bytes. */
    static Optional<String> decode(byte[] body, String declaredByServer) {
        if (starts(body, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(body, 3, body.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(body, 0xFF, 0xFE) || starts(body, 0xFE, 0xFF)) {
            return Optional.of(new String(body, StandardCharsets.UTF_16));
        }
        if (looksLikeUtf16(body)) {
            Charset order = zeros(body, 0) > zeros(body, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return Optional.of(new String(body, order));
        }
        String utf8 = new String(body, StandardCharsets.UTF_8);
        int malformed = utf8.indexOf(REPLACEMENT) < 0 ? 0 : malformed(utf8, body);
        return malformed == 0 ? Optional.of(utf8) : best(body, declaredByServer, Decoded.of(utf8, malformed));
    }

    private static Optional<String> best(byte[] body, String declaredByServer, Decoded utf8) {
        Decoded best = utf8;
        for (Charset charset : candidates(body, declaredByServer)) {
            Decoded decoded = decode(body, charset);
            if (decoded.score() > best.score()) {
                best = decoded;
            }
        }
        return best.score() > 0.15 ? Optional.of(best.text()) : byIcu(body);
    }

    private static Set<Charset> candidates(byte[] body, String declaredByServer) {
        Set<Charset> candidates = new LinkedHashSet<>();
        named(declaredByServer).ifPresent(candidates::add);
        String head = new String(body, 0, Math.min(body.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                    .ifPresent(candidates::add);
        }
        candidates.add(Charset.forName("GB18030"));
        candidates.add(Charset.forName("Big5-HKSCS"));
        candidates.remove(StandardCharsets.UTF_8);
        return candidates;
    }

    private static Optional<Charset> named(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String lower = name.trim().toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.equals("hz-gb-2312") || lower.equals("936") || lower.equals("cp936")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        if (lower.startsWith("big5")) {
            return Optional.of(Charset.forName("Big5-HKSCS"));
        }
        try {
            return Optional.of(Charset.forName(lower));
        } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> byIcu(byte[] body) {
        CharsetMatch match = new CharsetDetector().setText(body).detect();
        if (match == null || match.getConfidence() < 60 || !Charset.isSupported(match.getName())) {
            return Optional.empty();
        }
        String text = new String(body, Charset.forName(match.getName()));
        return text.codePoints().anyMatch(Blanks::isHan) ? Optional.of(text) : Optional.empty();
    }

    /**
     * The bytes read in one of the charsets.
     *
     * @param score share of everyday characters among all that are not ASCII; damage counts against it
     */
    private record Decoded(String text, double score) {
        static Decoded of(String text, int malformed) {
            int other = 0;
            int everyday = 0;
            for (int i = 0; i < text.length() && other < 20_000; i++) {
                char c = text.charAt(i);
                if (c > 0x7F && c != 0x3000 && c != 0xA0) {
                    other++;
                    everyday += COMMON.get(c) ? 1 : 0;
                }
            }
            return new Decoded(text, other == 0 ? 0 : (double) everyday / (other + 4.0 * malformed));
        }
    }

    /** In how many places bytes were no UTF-8: replacement characters in the text but not in the bytes. */
    static int malformed(String utf8, byte[] body) {
        int malformed = (int) utf8.chars().filter(c -> c == REPLACEMENT).count();
        for (int i = 0; i + 2 < body.length; i++) {
            boolean own = body[i] == (byte) 0xEF && body[i + 1] == (byte) 0xBF && body[i + 2] == (byte) 0xBD;
            malformed -= own ? 1 : 0;
        }
        return malformed;
    }

    private static Decoded decode(byte[] body, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate((int) (body.length * (double) decoder.maxCharsPerByte()) + 16);
        int malformed = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            in.position(Math.min(in.limit(), in.position() + Math.max(1, result.length())));
            out.put(REPLACEMENT);
            malformed++;
        }
        return Decoded.of(out.flip().toString(), malformed);
    }

    /** Text of which every second byte is zero now and then, as ASCII and markup are in UTF-16. */
    static boolean looksLikeUtf16(byte[] body) {
        int size = Math.min(body.length, 4096) & ~1;
        if (starts(body, 0xFF, 0xFE) || starts(body, 0xFE, 0xFF)) {
            return true;
        }
        int high = zeros(body, 0);
        int low = zeros(body, 1);
        return size >= 32 && (high > size / 16 && high > 6 * low || low > size / 16 && low > 6 * high);
    }

    private static int zeros(byte[] body, int parity) {
        int zeros = 0;
        for (int i = parity; i < Math.min(body.length, 4096); i += 2) {
            zeros += body[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean starts(byte[] body, int... bytes) {
        if (body.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((body[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
