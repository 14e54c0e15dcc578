package rollenkompass.understanding.subject;

import java.util.List;
import rollenkompass.retrieval.Term;

/**
 * What a message is about.
 *
 * @param topics the ids of the topics it names, the strongest first
 * @param topicTerms the words that name them
 * @param focus the other informative words
 * @param disliked the informative words for what the asker does not like or cannot do
 */
public record Subject(
    List<String> topics, List<Term> topicTerms, List<Term> focus, List<Term> disliked) {
  public Subject {
    topics = List.copyOf(topics);
    topicTerms = List.copyOf(topicTerms);
    focus = List.copyOf(focus);
    disliked = List.copyOf(disliked);
  }
}
