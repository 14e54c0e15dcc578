package rollenkompass.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  @Test
  void bytesHaveTheirSha256() {
    assertThat(Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void listsOfTextsAreToldApart() {
    String together = new Fingerprint().add(List.of("a", "b")).add(List.of()).value();
    String apart = new Fingerprint().add(List.of("a")).add(List.of("b")).value();
    assertThat(together).isNotEqualTo(apart).hasSize(32);
  }
}
