// What Greeks choose as passwords first, folded: the common list of the library knows hardly any of it. The likeliest first.

export const greekWords: string[] = `
  κωδικοσ κωδικοσμου kodikos kwdikos kalimera kalispera kalhmera καλημερα καλησπερα σαγαπω sagapo agapi agaph αγαπη
  agapimou αγαπημου moromou μωρομου koukla κουκλα ellada ελλαδα hellas athina αθηνα thessaloniki θεσσαλονικη larisa
  larissa λαρισα patra πατρα kriti κρητη heraklion ηρακλειο volos βολοσ ioannina ιωαννινα olympiakos olimpiakos
  ολυμπιακοσ panathinaikos παναθηναικοσ paok παοκ aris αρησ gate7 gate13 gate4 θρυλοσ thrylos
  giorgos γιωργοσ george dimitris δημητρησ kostas κωστασ nikos νικοσ giannis γιαννησ vasilis βασιλησ maria μαρια
  eleni ελενη katerina κατερινα sofia σοφια anna αννα christos χρηστοσ panagiotis παναγιωτησ
  kalokairi καλοκαιρι xeimonas χειμωνασ anoixi ανοιξη thalassa θαλασσα mamaka mama μαμα baba μπαμπασ
  dimarxeio δημαρχειο dimos δημοσ politis πολιτησ grafeio γραφειο administrator diaxeiristis διαχειριστησ
  ασδφγηξκλ ςερτυθιοπ ζχψωβνμ ασδφγη ςερτυ qwertygr
`
  .trim()
  .split(/\s+/)
