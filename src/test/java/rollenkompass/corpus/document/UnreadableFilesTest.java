package rollenkompass.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static rollenkompass.corpus.format.Extracts.reason;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rollenkompass.corpus.format.Extracts;
import rollenkompass.corpus.format.Limits;
import rollenkompass.corpus.format.PdfFile;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;
import rollenkompass.corpus.format.ZipFile;

/** A file that gives no text says why, and nothing worse happens. */
class UnreadableFilesTest {
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void lockedByAPassword() {
    byte[] pdf = new PdfFile().page().line(700, "Text.").password("geheim").bytes();
    assertThat(reason("a.pdf", pdf)).isEqualTo(Unreadable.ENCRYPTED);
    assertThat(reason("a.docx", OLE)).isEqualTo(Unreadable.ENCRYPTED);
    byte[] odt =
        ZipFile.odt("<text:p>x</text:p>")
            .with("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
            .bytes();
    assertThat(reason("a.odt", odt)).isEqualTo(Unreadable.ENCRYPTED);
  }

  @Test
  void broken() {
    assertThat(reason("a.pdf", bytes("%PDF-1.4 and nothing"))).isEqualTo(Unreadable.BROKEN);
    assertThat(reason("a.docx", bytes("no zip"))).isEqualTo(Unreadable.BROKEN);
    assertThat(reason("a.odt", new ZipFile().with("a", "b").bytes())).isEqualTo(Unreadable.BROKEN);
    assertThat(reason("a.docx", ZipFile.docx("<w:p>").bytes())).isEqualTo(Unreadable.BROKEN);
  }

  @Test
  void withoutText() {
    assertThat(reason("a.pdf", new PdfFile().page().bytes())).isEqualTo(Unreadable.NO_TEXT);
    assertThat(reason("a.html", bytes("<img src='a.png'>"))).isEqualTo(Unreadable.NO_TEXT);
    assertThat(reason("a.html", new byte[0])).isEqualTo(Unreadable.NO_TEXT);
    assertThat(reason("a.docx", ZipFile.docx("").bytes())).isEqualTo(Unreadable.NO_TEXT);
  }

  @Test
  void ofUnknownKind() {
    assertThat(reason("a.xlsx", bytes("x"))).isEqualTo(Unreadable.UNKNOWN_KIND);
    assertThat(reason("Makefile", bytes("x"))).isEqualTo(Unreadable.UNKNOWN_KIND);
  }

  @Test
  void largerThanAllowed() {
    FormatReader strict =
        new FormatReader(new Limits(1_000_000, 100_000, 50, Duration.ofMinutes(1)));
    assertThat(reason(strict, "a.html", new byte[1_000_001])).isEqualTo(Unreadable.TOO_BIG);
    assertThat(reason(strict, "a.html", bytes("<p>" + "lang ".repeat(20))))
        .isEqualTo(Unreadable.TOO_BIG);
  }

  @Test
  void bombInAZip() {
    FormatReader strict =
        new FormatReader(new Limits(1_000_000, 100_000, 1_000_000, Duration.ofMinutes(1)));
    byte[] inText = ZipFile.docx("<w:p><w:r><w:t>" + "x".repeat(200_000)).bytes();
    byte[] inPicture = ZipFile.docx("").with("word/media/a.png", new byte[200_000]).bytes();
    assertThat(reason(strict, "a.docx", inText)).isEqualTo(Unreadable.TOO_BIG);
    assertThat(reason(strict, "a.docx", inPicture)).isEqualTo(Unreadable.TOO_BIG);
  }

  @Test
  void longerThanAllowedToRead() {
    FormatReader hasty =
        new FormatReader(new Limits(1_000_000, 1_000_000, 1_000_000, Duration.ofNanos(1)));
    assertThat(reason(hasty, "a.html", bytes("<p>Text.</p>"))).isEqualTo(Unreadable.TOO_SLOW);
    assertThat(reason(hasty, "a.pdf", new PdfFile().page().line(700, "Text.").bytes()))
        .isEqualTo(Unreadable.TOO_SLOW);
  }

  @Test
  void entitiesReachNoOtherFileAndDoNotGrow() {
    String outside =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x><p>Text &e;</p></x>";
    String growing =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x><p>&b;</p></x>";
    for (String content : new String[] {outside, growing}) {
      byte[] file = new ZipFile().with("content.xml", content).bytes();
      assertThat(reason("a.odt", file)).isEqualTo(Unreadable.BROKEN);
    }
  }

  @Property(tries = 200)
  void anyBytesAreReadOrSayWhyNot(@ForAll @Size(max = 2_000) byte[] bytes) {
    for (String name : new String[] {"a.html", "a.pdf", "a.docx", "a.odt", "a.epub"}) {
      expectNothingWorse(name, bytes);
    }
  }

  @Property(tries = 100)
  void damagedFilesAreReadOrSayWhyNot(@ForAll byte damage, @ForAll int place) {
    byte[] pdf = new PdfFile().page().bold(20, 740, "Garten").line(700, "Text.").bytes();
    byte[] docx = ZipFile.docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>").bytes();
    pdf[Math.floorMod(place, pdf.length)] = damage;
    docx[Math.floorMod(place, docx.length)] = damage;
    expectNothingWorse("a.pdf", pdf);
    expectNothingWorse("a.docx", docx);
  }

  private static void expectNothingWorse(String name, byte[] file) {
    try {
      assertThat(Extracts.of(name, file).text()).isNotBlank();
    } catch (UnreadableException e) {
      assertThat(e.reason()).isNotNull();
    }
  }
}
