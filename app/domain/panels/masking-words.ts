const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Written with a capital, or in no book of words, and yet nobody's name: these always stay. */
export const staysAsItIs = listed(`
  i i'm i'd i've i'll im ive ill id dont didnt doesnt cant wont isnt wasnt arent werent couldnt wouldnt
  shouldnt hasnt havent hadnt thats whats theres hes shes theyre theyd theyve youre youve youd youll weve
  lets alot ok okay etc eg ie tv dvd wifi wi-fi app apps online email e-mail emails website blog covid
  covid-19 lockdown mr mrs ms miss mx dr sir madam mum mums mum's mam mams mammy mummy dad dads daddy nan
  nans nanny nana nain taid mamgu tadcu gran grandma grandad granny auntie aunty uncle babcia dziadek god
  gods jesus christ lord allah buddha bible quran qur'an koran torah christian christians christianity
  catholic catholics protestant anglican methodist baptist quaker muslim muslims islam islamic hindu hindus
  hinduism sikh sikhs sikhism jew jews jewish judaism buddhist buddhism pagan inshallah mashallah alhamdulillah
  eid ramadan diwali christmas xmas easter lent hanukkah passover halloween boxing
  english welsh cymraeg cymru scottish irish british britain england scotland wales ireland uk u.k gb europe
  european africa african asia asian polish romanian bulgarian lithuanian ukrainian russian arabic urdu punjabi
  hindi bengali gujarati tamil spanish french german italian portuguese greek turkish chinese mandarin
  cantonese japanese nigerian ghanaian zimbabwean filipino tagalog malayalam somali kurdish persian farsi
  american australian indian pakistani caribbean jamaican yoruba igbo shona swahili latin gaelic makaton bsl
  sign braille roma
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays january february march april may june july august september october november december
  alzheimer alzheimer's alzheimers parkinson parkinson's parkinsons down down's downs huntington huntington's
  huntingtons tourette tourette's tourettes asperger asperger's aspergers crohn crohn's crohns korsakoff
  korsakoff's lewy prader-willi williams-beuren angelman rett autism autistic adhd add ocd ptsd ms mnd copd
  hiv aids cancer dementia epilepsy diabetes stroke schizophrenia bipolar depression anxiety arthritis
  nhs cqc ciw dbs ppe nvq qcf gp cpr peg gcse gcses ld asd hca cpd hr it pip dla esa
  facebook instagram twitter tiktok youtube google zoom teams whatsapp skype netflix bbc itv tesco asda
  sainsbury's morrisons aldi lidl mcdonald's mencap scope mind bupa uber
  lgbt lgbtq lgbtq+ pa pas a's b's wellbeing well-being co-op coop person-centred easyread
`)

/** Names that are everyday words: hidden only where somebody is plainly meant. */
export const nameAndWord = listed(`
  will may grace hope joy faith patience charity mercy blessing blessings honour honor peace precious prudence
  constance verity felicity clemency gift comfort love praise happy sunny angel angels rose lily iris daisy
  ivy heather holly hazel olive violet poppy fern ruby pearl amber jade crystal coral ginger basil sage june
  april august summer autumn dawn eve star skye sky mark bill jack rob bob pat peg sue drew ray art gene
  grant chase wade max rich dale glen cliff dean earl duke guy josh jay robin martin frank ernest major
  victor sandy melody harmony destiny serenity trinity miracle favour favor wisdom justice lucky goodness
  bless king queen prince young long short good best brown green white black gray grey wood hill lake rivers
  fields stone stones cook baker carer butler carter cooper fisher gardener hunter mason page palmer parker
  potter shepherd singer smith taylor tanner tyler turner walker ward weaver miller porter knight bishop pope
  power banks bush case cross day ford fox bird wolf lamb swan moon snow frost field marsh moss mills pool
  price reading bath deal rugby sandwich ash ben beau buddy chance chip christian ever
  dick don dot early gay germaine grady harry jean jimmy jo john-dory johnny ken kit lance laurel laurels
  lee lane les mac mat matt mike mo nick noble normal pansy penny pepper pierce pip porsha reed rod rusty see
  sherry skip so stew sterling tad ted tiffany tommy tony vale van vi wally wang wells whitney worth
  home house care love life son dear man so do he an in my ha hi la le ma me no of on or pa ah ai al am as at
  be by de go ho if is it
`)

/** Little words, and words about words: never part of a name, an address or a school. */
export const littleWords = listed(`
  a an the this that these those my your his her our their its and or but so if when while because as than
  then of in on at to for from with without by about into over under up down off out through near like is am
  are was were be been being has have had do does did can could will would shall should may might must not no
  yes i you he she it we they me him us them who what which where why how all any some each every other
  another same different new old good bad big small little nice local own only just very really too also
  people person men women man woman child children hours hour minutes minute days day weeks week months month
  years year times time miles mile quiet busy main side whole long next last first second after before at
  many few more most both half couple left right across along around past between behind
`)

/** Words after which a capital letter, or a name from the book, is somebody. */
export const beforeSomebody = listed(`
  brother sister son daughter husband wife partner boyfriend girlfriend mother father mum mam dad nan nana nain
  taid mamgu tadcu gran granny grandma grandad grandmother grandfather grandson granddaughter nephew niece
  cousin uncle auntie aunty aunt friend friends mate neighbour neighbor colleague boss manager teacher nurse
  doctor lady gentleman gent guy boy girl man woman resident tenant child baby stepdad stepmum stepson
  stepdaughter fiance fiancé fiancée ex called named mr mrs ms miss mx dr doctor sir sister father pastor
  reverend rev imam councillor cllr professor prof lord dame
`)

export const titles = listed(`mr mrs ms miss mx dr rev reverend cllr prof`)

/** What somebody does or has done to them: a word beside these may be a person. */
export const doneBySomebody = listed(`
  said says asked asks told tells likes liked loves loved wants wanted needs needed rang came comes lives lived
  felt feels cried cries laughed laughs smiled smiles died knew knows thinks thought went goes sat sits walked
  shouted enjoys enjoyed hates hated has had gets got started began broke fell refused struggled struggles
  calls called became taught teaches gave showed shows works worked helped helps speaks spoke could couldn't
  would wouldn't can't didn't doesn't
`)
export const withSomebody = listed(`
  with helped help helping asked ask asking told tell telling met meet meeting visited visit visiting supported
  support supporting cared phoned rang took taking saw see hugged calmed thanked thank knew know love loved miss
  dear hi hello hey
`)
export const inPlace = listed(`in from near around outside at to`)
export const livesThere = listed(
  `live lives lived living grew up born moved move based work worked come came`,
)
/** What often follows a name that opens a sentence. */
export const subjectOf = listed(`is was and has had who`)
/** Of a name, between its parts. */
export const particles = listed(`ap ab ferch van von der de la le del da di dos el al bin binti bint y yr st`)

/** What a place of work, worship or living is often called by. */
export const placeTypes = listed(`
  lodge house court hospital hospice church chapel mosque temple centre center home homes surgery farm manor
  view grange cottage ltd limited hotel inn villa infirmary clinic gurdwara synagogue llp plc care group trust
  association society estate
`)
/** Words of every such place: on their own they tell nobody which. */
export const placeWords = listed(`
  care nursing residential support supported day community old people peoples people's children's health social
  home homes national general royal the local village town city mental older young service services living
  housing extra house hospital trust group church worker workers manager assistant senior coordinator
  certificate level diploma learning disability disabilities lead team first aid values
`)

export const schoolTypes = listed(`school college university academy uni polytechnic`)
export const schoolKinds = listed(`
  primary secondary high comprehensive comp grammar infant infants junior juniors sixth form community catholic
  technical further education fe special nursery girls boys girls' boys' church tertiary welsh medium
`)
export const schoolFirst = listed(`ysgol coleg prifysgol`)

/** Places of these islands that the book does not have, or has as a word. */
export const places = listed(`
  wrexham llandudno llanelli newport swansea barry neath bangor caernarfon caerphilly merthyr tydfil pontypridd
  aberystwyth aberdare carmarthen haverfordwest pembroke brecon cwmbran ebbw tredegar rhyl prestatyn conwy flint
  denbigh mold ruthin bala dolgellau porthmadog pwllheli holyhead anglesey gwynedd powys gwent glamorgan dyfed
  ceredigion pembrokeshire monmouthshire monmouth chepstow abergavenny bridgend maesteg porthcawl penarth
  rhondda tonypandy treorchy ystradgynlais lampeter cardigan milford tenby cardiff caerdydd abertawe
  hull stoke luton slough croydon tottenham hackney brixton peckham lewisham tooting wembley harrow ealing
  enfield barnet bromley sutton richmond wolverhampton walsall dudley solihull coventry leicester derby
  nottingham lincoln peterborough norwich ipswich colchester chelmsford southend basildon cambridge oxford
  swindon gloucester cheltenham bristol exeter plymouth torquay truro bournemouth poole southampton portsmouth
  brighton hastings eastbourne maidstone canterbury margate dover guildford woking crawley worthing
  birmingham manchester salford bolton bury oldham rochdale stockport wigan warrington liverpool birkenhead
  wirral chester crewe preston blackpool blackburn burnley lancaster carlisle kendal barrow leeds bradford
  halifax huddersfield wakefield barnsley rotherham doncaster sheffield york harrogate scarborough
  middlesbrough sunderland newcastle gateshead durham darlington hartlepool glasgow edinburgh aberdeen dundee
  inverness stirling perth paisley belfast derry lisburn dublin cork galway limerick london yorkshire lancashire
  cornwall devon dorset kent essex sussex surrey norfolk suffolk shropshire shrewsbury hereford worcester
  kraków krakow warszawa warsaw gdańsk gdansk wrocław wroclaw poznań poznan lagos harare accra nairobi mumbai
  kerala lahore islamabad dhaka manila mogadishu
`)
