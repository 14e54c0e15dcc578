package rollenkompass.channel.telegram.update;

import java.util.Objects;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells messages that show or play something from those that report a change of the chat. */
public final class Media {
  private Media() {}

  /** Whether a person sent something that has no text to answer. */
  static boolean isWordless(Message message) {
    return Stream.of(
            message.getPhoto(),
            message.getSticker(),
            message.getVoice(),
            message.getDocument(),
            message.getAudio(),
            message.getVideo(),
            message.getVideoNote(),
            message.getAnimation(),
            message.getLivePhoto(),
            message.getPaidMedia(),
            message.getStory(),
            message.getContact(),
            message.getLocation(),
            message.getVenue(),
            message.getPoll(),
            message.getDice(),
            message.getChecklist(),
            message.getRichMessage())
        .anyMatch(Objects::nonNull);
  }
}
