/** Dutch words that say how, not what: they begin and end no term. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of maar want dus dat die dit deze er ze zij hij wij we ik je jij u jullie men ons onze hun hen haar zijn ' +
    'mijn jouw uw zich zelf elkaar wie wat waar wanneer hoe waarom welke welk in op aan van voor door bij met naar uit over ' +
    'onder tegen tussen zonder binnen buiten tijdens na tot te om als dan toen nu nog al ook niet geen wel heel zeer zo meer ' +
    'minder veel weinig meest minst alle alles iets niets ieder iedere elk elke enkele sommige andere ander beide eigen per via ' +
    'vanuit vanaf sinds volgens rond rondom wegens ondanks omdat zodat terwijl hoewel indien mits tenzij doordat waardoor waarbij ' +
    'waarmee waarin waarvan daarbij daarmee daarin daarvan daarom daarnaast hierbij hiermee hierin hiervan is was waren wordt ' +
    'worden werd werden ben bent hebben heeft had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest wil willen ' +
    'mag mogen gaat gaan ging doen doet deed komt komen kwam krijgt krijgen blijft blijven maakt maken laat laten geeft geven staat ' +
    'staan ligt liggen ziet zien vindt vinden zegt zeggen goed goede graag steeds vaak altijd nooit soms weer eens even juist vooral ' +
    'bijvoorbeeld zoals echter verder tevens eveneens namelijk immers wellicht misschien zowel daar hier bovendien eerste tweede jaar ' +
    'jaren dag tijd keer aantal basis nodig mogelijk belangrijk grote groot nieuwe nieuw hele gehele verschillende diverse bepaalde ' +
    'onderstaande bovenstaande waaronder ten ter'
  ).split(' '),
)
