import type { Lang } from './report.ts'

/** The rules by which a statement was judged, in the words of a reader; a rule without words shows its name. */
// prettier-ignore
const RULES: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  asked: ['De woorden zelf tonen geen vorm; de vraag, de kop of de inleidende zin bepaalt.', 'The words show no form of their own; the question, heading or lead-in decides.'],
  'asked-condition': ['Wat een voorwaarde voor iets goeds wordt genoemd, wordt als voorwaarde gesteund.', 'What is called a condition for something good is supported as a condition.'],
  'both-ends': ['Wat de stelling wil en het tegendeel ervan worden samen gewenst.', 'What the proposition wants and its opposite are wanted together.'],
  'case-of-trouble': ['Een geval waarin het misgaat (“als … te groot wordt”) is een voorbehoud.', 'A case in which it goes wrong is a reservation.'],
  change: ['Meer ervan of het doen is vóór; minder ervan of ermee stoppen is tegen.', 'More of it, or doing it, is for it; less of it, or ending it, is against it.'],
  comparison: ['Van twee dingen krijgt het ene de voorkeur boven het andere.', 'Of two things compared one is preferred to the other.'],
  concession: ['Wat over iets wordt toegegeven (“weliswaar …, maar …”), weegt minder dan wat er in de hoofdzin over wordt gezegd.', 'What is granted of a thing gives way to what the main clause says of it.'],
  condition: ['De steun hangt af van een voorwaarde.', 'The support depends on a condition.'],
  deficit: ['Een klacht dat iets goeds slecht gaat, steunt het.', 'A complaint that something good goes badly supports it.'],
  denial: ['Een bewering die de organisatie zelf weerspreekt, wordt omgekeerd.', 'A claim that the organisation itself denies is turned.'],
  divided: ['In deze passage staan uitspraken vóór en tegen.', 'This passage speaks both for and against.'],
  done: ['Wat als gedaan wordt verteld, is praktijk.', 'What is told as done is practice.'],
  doubt: ['Twijfel of een voorbehoud maakt het standpunt verdeeld.', 'A doubt or reservation makes the position mixed.'],
  echo: ['Wat de volgende zin van “daar” of “dat” vindt, geldt voor wat net is genoemd.', 'What the next sentence thinks of “that” holds for what was just named.'],
  effect: ['Wat tot ellende leidt, wordt bekritiseerd; wat minder ellende geeft, wordt gesteund.', 'What leads to trouble is criticised; what gives less trouble is supported.'],
  evaluation: ['Wat wordt geprezen, daar is men vóór; wat wordt bekritiseerd, daar is men tegen.', 'What is praised is supported, what is criticised is opposed.'],
  excess: ['Te veel van iets is een klacht erover.', 'Too much of something is a complaint about it.'],
  form: ['Vragen om iets, iets doen en klagen hebben hun eigen woorden.', 'Asking, doing and complaining have their own words.'],
  genre: ['Een voorstel, een motie, een programma of een eigen stuk dat geen vragen beantwoordt, vraagt, als niets anders een vorm toont.', 'A proposal, a motion, a programme or a text of its own that answers no question asks, when nothing else shows a form.'],
  harm: ['Wat hindert, wordt bekritiseerd; wat gehinderd wordt, is de moeite waard.', 'What hinders is criticised; what is hindered is worth having.'],
  imperative: ['Wie een ander opdraagt iets te doen, vraagt erom.', 'Who tells somebody to do a thing asks for it.'],
  lack: ['Te weinig van iets is een wens om meer, verteld als probleem.', 'Too little of something is a wish for more, told as a problem.'],
  negation: ['Een ontkenning keert de houding om.', 'A negation turns the attitude.'],
  'no-position': ['De organisatie zegt zelf dat zij hierover geen standpunt inneemt.', 'The organisation itself says that it takes no position on this.'],
  opener: ['“Ja” of “nee” aan het begin zegt of het plan uit de vraag welkom is.', '“Yes” or “no” at the start says whether the plan in the question is welcome.'],
  'other-kind': ['Vragen om een andere of passende manier is steun met een voorbehoud.', 'Asking for another or fitting way is support with a reservation.'],
  outright: ['Deze woorden zijn op zichzelf al een standpunt; het codeboek zegt welk.', 'These words are a position by themselves; the codebook tells which.'],
  'own-deed': ['Wat “wij” doen, is praktijk; in een voorstel of programma is het een voornemen.', 'What “we” do is practice; in a proposal or programme it is an intention.'],
  question: ['Een vraag neemt op zichzelf geen standpunt in.', 'A question takes no position by itself.'],
  reported: ['Een ander is aan het woord; dat telt alleen mee waar de organisatie het overneemt.', 'Somebody else speaks; it counts only where the organisation takes it over.'],
  'told-next': ['Wat de volgende zin over “dit” zegt, gaat over wat net is genoemd.', 'What the next sentence says of “this” is said of what was just named.'],
  'two-sided': ['Wat er goed aan is en, na “maar”, wat er mis mee is: een verdeeld standpunt.', 'What is good about it and, after “but”, what is wrong with it: a mixed position.'],
  trend: ['Groei van wat men afwijst, is een klacht.', 'Growth of what one opposes is a complaint.'],
}

/** The explanation of every rule that has one, by its id. */
export function rulesInWords(lang: Lang): Readonly<Record<string, string>> {
  const column = lang === 'nl' ? 0 : 1
  return Object.fromEntries(Object.entries(RULES).map(([id, pair]) => [id, pair[column]]))
}
