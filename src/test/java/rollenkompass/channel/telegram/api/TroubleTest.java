package rollenkompass.channel.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a server may make the bot wait. */
final class TroubleTest {
  @ParameterizedTest
  @CsvSource({"-5, PT0.1S", "0, PT0.1S", "1, PT1S", "900, PT15M", "901, PT15M", "999999, PT15M"})
  void aWaitIsNeitherNothingNorDays(long asked, Duration waited) {
    Trouble trouble = Trouble.of(429, "Too Many Requests", Optional.of(Duration.ofSeconds(asked)));

    assertThat(trouble.retryAfter()).contains(waited);
  }
}
