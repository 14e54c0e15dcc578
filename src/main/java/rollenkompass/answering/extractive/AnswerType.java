package rollenkompass.answering.extractive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of thing a question asks for, and how a text shows that it has one. */
enum AnswerType {
  /** An address of the net, a phone number. */
  CONTACT(
      "telefon|durchwahl|rufnummer|hotline|e-?mail|mailadresse|webseite|website|homepage|internetadresse|phone|extension|web"
          + " address|\\burl\\b|erreiche ich|how (?:can|do) (?:i|we) (?:reach|contact)",
      "@|www\\.|https?:|\\+?\\d[\\d /()-]{5,}|durchwahl \\d|extension \\d|(?:\\b|-)\\d{2,4}\\b"),
  /** A sum of money. */
  MONEY(
      "was koste|wie ?viel koste|wie teuer|wie ?viel"
          + " (?:geld|euro)|preis|gebühr|zuschuss|pauschale|miete|\\bkosten\\b|kostet|beitrag|how"
          + " much (?:does|do|is|are|will|would|money)|how"
          + " expensive|\\bcosts?\\b|\\bprice\\b|\\bfees?\\b|\\bcharge\\b|how much",
      "€|\\beuro?\\b|\\bchf\\b|\\$|£|\\d[.,]\\d\\d\\b|kostenlos|kostenfrei|gratis|unentgeltlich|\\bfree\\b|no"
          + " (?:extra )?charge|\\d ?%|prozent|per ?cent|\\bcent\\b"),
  /** A span of time. */
  DURATION(
      "wie lange|how long|wie viele (?:tage|wochen|monate|jahre|stunden|minuten)|how many"
          + " (?:days|weeks|months|years|hours|minutes)|dauer|frist|period|wie viel"
          + " (?:zeit|urlaub)",
      numberWord()
          + "[^.]{0,25}?(?:sekunde|minute|stunde|tag|woche|monat|jahr|second|minute|hour|day|week|month|year"
          + "|\\bmin\\b|\\bstd\\b|zeichen|seite|meter|character|page|\\b[ck]?m\\b)|unbefristet|indefinite|permanent|dauerhaft"),
  /** A point in time. */
  WHEN(
      "\\bwann\\b|\\bwhen\\b|uhrzeit|um wie ?viel uhr|what time|welche[mn]?"
          + " (?:tag|datum|monat|termin)|which (?:day|date|month)|what (?:day|date)|seit"
          + " wann|öffnungszeit|geöffnet|opening hours|wie oft|how often|deadline|due date|termin",
      "\\d ?uhr|\\d{1,2}[:.]\\d\\d|\\d ?(?:a|p)\\.?m\\b|\\d{1,2}\\."
          + " ?(?:\\d|januar|februar|märz|april|mai|juni"
          + "|juli|august|september|oktober|november|dezember)|\\b(?:19|20)\\d\\d\\b"
          + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|\\bmarch|april|\\bmay"
          + " \\d|\\d may\\b|\\bjune|\\bjuly|august"
          + "|september|october|november|december|täglich|wöchentlich|monatlich|jährlich|quartal|halbjahr|daily|weekly|monthly|yearly|annual|quarter|every|alle"
          + " \\w+ (?:tage|wochen|monate|jahre)|\\bjede[nrsm]?\\b"
          + "|tage?n?\\b|wochen?\\b|monate?n?\\b|stunden?\\b|\\bdays?\\b|\\bweeks?\\b|\\bmonths?\\b|\\bhours?\\b|sofort|unverzüglich|immediately|mittag|noon|midnight|morgens|abends|morning|evening|sobald|as"
          + " soon|einmal|zweimal|once|twice|ende |end of|anfang |start of|beginning"),
  /** A number of something. */
  NUMBER(
      "wie ?viele?\\b|how many|wie"
          + " (?:hoch|groß|gross|schwer|breit|lang|weit|alt|warm|schnell|stark)\\b|how"
          + " (?:high|large|big|heavy|wide|far|old|fast|strong|tall|deep)|anzahl|number"
          + " of|höchstens|mindestens|maximal|minimum|maximum|at most|at least|how much",
      numberWord()),
  /** A person or body. */
  PERSON(
      "\\bwer\\b|\\bwem\\b|\\bwen\\b|\\bwessen\\b|\\bwho\\b|\\bwhom\\b|\\bwhose\\b|ansprechpartner|contact"
          + " person",
      "\\b(?:herrn?|frau|mr|mrs|ms|dr|prof)\\b|(?i:leit(?:er|ung)|abteilung|vorstand|vorgesetzt|beauftragt|team|büro|verwaltung|empfang|geschäftsführ|manage|head"
          + " of|officer|supervisor|department|office|board"
          + "|reception|secretary|desk|staff|member|mitglied|mitarbeit|employee|trainer|instructor|director"
          + "|personal|helpdesk|service|verantwortlich|responsib|kasse|treasurer|wart\\b|sprecher|chair)|(?-i:\\p{Lu}\\p{Ll}+"
          + " \\p{Lu}\\p{Ll}+)"),
  /** A place. */
  PLACE(
      "\\bwo\\b|\\bwohin\\b|\\bwoher\\b|\\bwhere\\b|which (?:room|floor|building)|welche[mnrs]?"
          + " (?:raum|etage|stock|gebäude|ort)",
      "\\b(?:im|in|am|an|auf|unter|bei|beim|vor|hinter|neben|zum|zur|über|at|on|under|behind|next"
          + " to|near|to|via)\\b"),
  /** A reason or purpose. */
  REASON(
      "warum|wieso|weshalb|wozu|\\bwhy\\b|aus welchem grund|what (?:is the )?reason|what for",
      "\\bweil\\b|\\bda\\b|\\bdenn\\b|damit|\\bum\\b.*"
          + " zu\\b|wegen|deshalb|daher|aufgrund|grund|because|since|\\bso that\\b|in order to|due"
          + " to|therefore|reason|\\bas\\b|\\bto \\w+"),
  /** Whether something is so. */
  WHETHER(
      "^\\W*(?:darf|dürfen|kann|können|muss|müssen|soll|ist|sind|gibt|gilt|hat|haben|wird|werden|brauch\\w*"
          + "|may|can|could|must|should|is|are|does|do|did|has|have|will|am)\\b",
      "\\b(?:nicht|kein\\w*|nur|muss|müssen|darf|dürfen|kann|können|auch|erlaubt|verboten|untersagt|zulässig"
          + "|möglich|nötig|erforderlich|not|no|only|must|may|can|cannot|never|also|allowed|permitted|prohibited"
          + "|forbidden|possible|required|optional|needed|free|available|included|excluded)\\b"),
  /** A way or means. */
  HOW(
      "\\bwie (?:kann|kommt?|komme|lässt|wird|werden|muss|soll|[a-zäöü]+e) (?:ich|man|wir|ein\\w*|der|die|das|mein\\w*)"
          + "|womit|wodurch|\\bhow (?:can|do|does|should|to|is|are)\\b",
      "\\b(?:per|durch|über|mit|mittels|indem|bei|im|by|with|via|using|through|online|open|press|select"
          + "|click|write|send|call|use)\\b"),
  /** Anything else. */
  ANY("", "");

  private final Pattern question;
  private final Pattern answer;

  AnswerType(String question, String answer) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.question = Pattern.compile(question, flags);
    this.answer = Pattern.compile(answer, flags);
  }

  private static String numberWord() {
    return "(?:\\d|\\b(?:eine?[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig"
               + "|hundert|halbe?s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
               + "|hundred|half|kein\\w*|no|none|unbegrenzt|unlimited|dozen|dutzend|doppelte?s?|double)\\b)";
  }

  /** What {@code text} asks for: the kind whose words come first. */
  static AnswerType of(String text) {
    AnswerType best = ANY;
    int first = Integer.MAX_VALUE;
    for (AnswerType type : values()) {
      Matcher words = type.question.matcher(text);
      if (type != ANY && words.find() && words.start() < first) {
        best = type;
        first = words.start();
      }
    }
    return best;
  }

  /** Whether a text shows surely whether it has what is asked for. */
  boolean isSure() {
    return switch (this) {
      case CONTACT, MONEY, DURATION, WHEN, NUMBER -> true;
      case PERSON, PLACE, REASON, HOW, WHETHER, ANY -> false;
    };
  }

  /** Whether a text has what is asked for; always so where anything will do. */
  boolean isIn(String text) {
    return this == ANY || answer.matcher(text).find();
  }
}
