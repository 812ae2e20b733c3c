<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA">
    <context>
        <name>BookingWords</name>
        <message>
            <source>Times not known</source>
            <translation>⟦Tímés ñót kñówñ·····⟧</translation>
        </message>
        <message>
            <source>not signed up yet</source>
            <translation>⟦ñót sígñéd úp ýét·····⟧</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>⟦tó déçídé···⟧</translation>
        </message>
        <message>
            <source>open</source>
            <translation>⟦ópéñ·⟧</translation>
        </message>
        <message>
            <source>Looking once more, then sending it again…</source>
            <translation>⟦Lóókíñg óñçé móré, théñ séñdíñg ít ágáíñ…·············⟧</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>⟦%1, %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Show this help</source>
            <translation>⟦Shów thís hélp····⟧</translation>
        </message>
        <message>
            <source>Show the version</source>
            <translation>⟦Shów thé vérsíóñ·····⟧</translation>
        </message>
        <message>
            <source>Print one JSON object on standard output; messages go to standard error</source>
            <translation>⟦Príñt óñé JSÓÑ óbjéçt óñ stáñdárd óútpút; mésságés gó tó stáñdárd érrór·······················⟧</translation>
        </message>
        <message>
            <source>Give up after that long; a booking that is unsettled by then ends with 4</source>
            <translation>⟦Gívé úp áftér thát lóñg; á bóókíñg thát ís úñséttléd bý théñ éñds wíth 4························⟧</translation>
        </message>
        <message>
            <source>Keep settings, cache and logs below DIR</source>
            <translation>⟦Kéép séttíñgs, çáçhé áñd lógs bélów DÍR·············⟧</translation>
        </message>
        <message>
            <source>Use a fresh demo workplace</source>
            <translation>⟦Úsé á frésh démó wórkpláçé········⟧</translation>
        </message>
        <message>
            <source>Which demo workplace: the same number gives the same one</source>
            <translation>⟦Whíçh démó wórkpláçé: thé sámé ñúmbér gívés thé sámé óñé··················⟧</translation>
        </message>
        <message>
            <source>How many people the demo workplace has (1 to 200000)</source>
            <translation>⟦Hów máñý péóplé thé démó wórkpláçé hás (1 tó 200000)·················⟧</translation>
        </message>
        <message>
            <source>What the workplace is called here</source>
            <translation>⟦Whát thé wórkpláçé ís çálléd héré···········⟧</translation>
        </message>
        <message>
            <source>The port to listen on (default: a free one)</source>
            <translation>⟦Thé pórt tó lístéñ óñ (défáúlt: á fréé óñé)··············⟧</translation>
        </message>
        <message>
            <source>Do it without asking</source>
            <translation>⟦Dó ít wíthóút áskíñg······⟧</translation>
        </message>
        <message>
            <source>Whose booking: an e-mail address, a full name or an ID</source>
            <translation>⟦Whósé bóókíñg: áñ é-máíl áddréss, á fúll ñámé ór áñ ÍD··················⟧</translation>
        </message>
        <message>
            <source>The building's name or ID</source>
            <translation>⟦Thé búíldíñg's ñámé ór ÍD········⟧</translation>
        </message>
        <message>
            <source>The day, as the building lives it</source>
            <translation>⟦Thé dáý, ás thé búíldíñg lívés ít···········⟧</translation>
        </message>
        <message>
            <source>Begin, in the building's time (default: the day's first bookable time)</source>
            <translation>⟦Bégíñ, íñ thé búíldíñg's tímé (défáúlt: thé dáý's fírst bóókáblé tímé)·······················⟧</translation>
        </message>
        <message>
            <source>End, in the building's time (default: the day's last bookable time)</source>
            <translation>⟦Éñd, íñ thé búíldíñg's tímé (défáúlt: thé dáý's lást bóókáblé tímé)······················⟧</translation>
        </message>
        <message>
            <source>The name or ID of the desk, room or other space</source>
            <translation>⟦Thé ñámé ór ÍD óf thé désk, róóm ór óthér spáçé···············⟧</translation>
        </message>
        <message>
            <source>The floor's name or ID (default: look on all floors)</source>
            <translation>⟦Thé flóór's ñámé ór ÍD (défáúlt: lóók óñ áll flóórs)·················⟧</translation>
        </message>
        <message>
            <source>desk (default), room, pod, locker, parking or private-office</source>
            <translation>⟦désk (défáúlt), róóm, pód, lóçkér, párkíñg ór príváté-óffíçé····················⟧</translation>
        </message>
        <message>
            <source>An onsite pass for the building in place of a space</source>
            <translation>⟦Áñ óñsíté páss fór thé búíldíñg íñ pláçé óf á spáçé·················⟧</translation>
        </message>
        <message>
            <source>The booking's ID</source>
            <translation>⟦Thé bóókíñg's ÍD·····⟧</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>⟦Ópéñ thé wíñdów·····⟧</translation>
        </message>
        <message>
            <source>Book a space or an onsite pass for a person</source>
            <translation>⟦Bóók á spáçé ór áñ óñsíté páss fór á pérsóñ··············⟧</translation>
        </message>
        <message>
            <source>Cancel a booking</source>
            <translation>⟦Çáñçél á bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>Forget a workplace: its key, its settings and its cached data</source>
            <translation>⟦Fórgét á wórkpláçé: íts kéý, íts séttíñgs áñd íts çáçhéd dátá····················⟧</translation>
        </message>
        <message>
            <source>Tell versions, places, the keychain's state and whether workplaces can be reached</source>
            <translation>⟦Téll vérsíóñs, pláçés, thé kéýçháíñ's státé áñd whéthér wórkpláçés çáñ bé réáçhéd···························⟧</translation>
        </message>
        <message>
            <source>Serve a demo workplace until stopped; its addresses and key are printed as JSON</source>
            <translation>⟦Sérvé á démó wórkpláçé úñtíl stóppéd; íts áddréssés áñd kéý áré príñtéd ás JSÓÑ··························⟧</translation>
        </message>
        <message>
            <source>  0  done
  1  refused by the workplace: taken, closed, not allowed
  2  wrong usage
  3  not sent: unreachable, certificate not accepted, no sign-in
  4  sent, but the outcome could not be confirmed
  5  no key, or the keychain is unavailable or locked
  6  not found, or ambiguous: the candidates are listed
</source>
            <translation>⟦  0  dóñé
  1  réfúséd bý thé wórkpláçé: tákéñ, çlóséd, ñót állówéd
  2  wróñg úságé
  3  ñót séñt: úñréáçháblé, çértífíçáté ñót áççéptéd, ñó sígñ-íñ
  4  séñt, bút thé óútçómé çóúld ñót bé çóñfírméd
  5  ñó kéý, ór thé kéýçháíñ ís úñáváíláblé ór lóçkéd
  6  ñót fóúñd, ór ámbígúóús: thé çáñdídátés áré lístéd
·······································································································⟧</translation>
        </message>
        <message>
            <source>There is no display to open the window on. “foyer --help” lists the commands that need none.
</source>
            <translation>⟦Théré ís ñó díspláý tó ópéñ thé wíñdów óñ. “fóýér --hélp” lísts thé çómmáñds thát ñééd ñóñé.
·······························⟧</translation>
        </message>
        <message>
            <source>Foyer is open already, and its window does not answer.
</source>
            <translation>⟦Fóýér ís ópéñ álréádý, áñd íts wíñdów dóés ñót áñswér.
··················⟧</translation>
        </message>
        <message>
            <source>Settle an open one by what you saw in the workplace yourself</source>
            <translation>⟦Séttlé áñ ópéñ óñé bý whát ýóú sáw íñ thé wórkpláçé ýóúrsélf····················⟧</translation>
        </message>
        <message>
            <source>What was asked for is so: it is booked, or cancelled</source>
            <translation>⟦Whát wás áskéd fór ís só: ít ís bóókéd, ór çáñçélléd·················⟧</translation>
        </message>
        <message>
            <source>It is not so, and is to be left alone</source>
            <translation>⟦Ít ís ñót só, áñd ís tó bé léft álóñé············⟧</translation>
        </message>
        <message>
            <source>Put a damaged record aside, keeping it, and begin a new one</source>
            <translation>⟦Pút á dámágéd réçórd ásídé, kéépíñg ít, áñd bégíñ á ñéw óñé···················⟧</translation>
        </message>
        <message>
            <source>List what was sent, how it ended and what is still open, without the network</source>
            <translation>⟦Líst whát wás séñt, hów ít éñdéd áñd whát ís stíll ópéñ, wíthóút thé ñétwórk·························⟧</translation>
        </message>
        <message>
            <source>Write the list into FILE as well, as a table for spreadsheets</source>
            <translation>⟦Wríté thé líst íñtó FÍLÉ ás wéll, ás á táblé fór spréádshééts····················⟧</translation>
        </message>
        <message>
            <source>Check a person in to everything that they can be checked in to today</source>
            <translation>⟦Çhéçk á pérsóñ íñ tó évérýthíñg thát théý çáñ bé çhéçkéd íñ tó tódáý······················⟧</translation>
        </message>
        <message>
            <source>Check a person out of everything that they are checked in to</source>
            <translation>⟦Çhéçk á pérsóñ óút óf évérýthíñg thát théý áré çhéçkéd íñ tó····················⟧</translation>
        </message>
        <message>
            <source>List who is in a building now, floor by floor, visitors too</source>
            <translation>⟦Líst whó ís íñ á búíldíñg ñów, flóór bý flóór, vísítórs tóó···················⟧</translation>
        </message>
        <message>
            <source>--%1 %2 is missing.</source>
            <translation>⟦--%1 %2 ís míssíñg.······⟧</translation>
        </message>
        <message>
            <source>--%1 and --%2 exclude each other.</source>
            <translation>⟦--%1 áñd --%2 éxçlúdé éáçh óthér.···········⟧</translation>
        </message>
        <message>
            <source>--%1 goes only with --%2.</source>
            <translation>⟦--%1 góés óñlý wíth --%2.········⟧</translation>
        </message>
        <message>
            <source>--%1 takes a number from %2 to %3.</source>
            <translation>⟦--%1 tákés á ñúmbér fróm %2 tó %3.···········⟧</translation>
        </message>
        <message>
            <source>--%1 takes a number of seconds, more than 0 and at most 86400.</source>
            <translation>⟦--%1 tákés á ñúmbér óf séçóñds, móré tháñ 0 áñd át móst 86400.····················⟧</translation>
        </message>
        <message>
            <source>“%1” is no day of the calendar: --%2 takes year, month and day, such as 2026-11-23.</source>
            <translation>⟦“%1” ís ñó dáý óf thé çáléñdár: --%2 tákés ýéár, móñth áñd dáý, súçh ás 2026-11-23.···························⟧</translation>
        </message>
        <message>
            <source>“%1” is no time of day: --%2 takes hours and minutes from 00:00 to 23:59, such as 09:30.</source>
            <translation>⟦“%1” ís ñó tímé óf dáý: --%2 tákés hóúrs áñd míñútés fróm 00:00 tó 23:59, súçh ás 09:30.·····························⟧</translation>
        </message>
        <message>
            <source>How did it end? --there if it is in the workplace, --not-there if it is not.</source>
            <translation>⟦Hów díd ít éñd? --théré íf ít ís íñ thé wórkpláçé, --ñót-théré íf ít ís ñót.·························⟧</translation>
        </message>
        <message>
            <source>What is to be booked? --space NAME for a space, --onsite for an onsite pass.</source>
            <translation>⟦Whát ís tó bé bóókéd? --spáçé ÑÁMÉ fór á spáçé, --óñsíté fór áñ óñsíté páss.·························⟧</translation>
        </message>
        <message>
            <source>There is no kind “%1”: --kind takes desk, room, pod, locker, parking or private-office.</source>
            <translation>⟦Théré ís ñó kíñd “%1”: --kíñd tákés désk, róóm, pód, lóçkér, párkíñg ór príváté-óffíçé.·····························⟧</translation>
        </message>
        <message>
            <source>A room needs a title: --title TEXT.</source>
            <translation>⟦Á róóm ñééds á títlé: --títlé TÉXT.···········⟧</translation>
        </message>
        <message>
            <source>--to is not after --from.</source>
            <translation>⟦--tó ís ñót áftér --fróm.········⟧</translation>
        </message>
        <message>
            <source>--%1 goes only with a command.</source>
            <translation>⟦--%1 góés óñlý wíth á çómmáñd.··········⟧</translation>
        </message>
        <message>
            <source>“%1” tells more.</source>
            <translation>⟦“%1” télls móré.·····⟧</translation>
        </message>
        <message>
            <source>Foyer has no command “%1”. Did you mean “%2”?</source>
            <translation>⟦Fóýér hás ñó çómmáñd “%1”. Díd ýóú méáñ “%2”?···············⟧</translation>
        </message>
        <message>
            <source>Foyer has no command “%1”. The commands are: %2.</source>
            <translation>⟦Fóýér hás ñó çómmáñd “%1”. Thé çómmáñds áré: %2.················⟧</translation>
        </message>
        <message>
            <source>--%1 is not accepted: what stands among the arguments can be read by other programs and stays in the shell's history. The secret is read from standard input: connect reads it by itself, other commands with --secret-stdin.</source>
            <translation>⟦--%1 ís ñót áççéptéd: whát stáñds ámóñg thé árgúméñts çáñ bé réád bý óthér prógráms áñd stáýs íñ thé shéll's hístórý. Thé séçrét ís réád fróm stáñdárd íñpút: çóññéçt réáds ít bý ítsélf, óthér çómmáñds wíth --séçrét-stdíñ.·········································································⟧</translation>
        </message>
        <message>
            <source>“%1” shows what there is.</source>
            <translation>⟦“%1” shóws whát théré ís.········⟧</translation>
        </message>
        <message>
            <source>Did you mean --%1?</source>
            <translation>⟦Díd ýóú méáñ --%1?······⟧</translation>
        </message>
        <message>
            <source>Foyer has no option --%1.</source>
            <translation>⟦Fóýér hás ñó óptíóñ --%1.········⟧</translation>
        </message>
        <message>
            <source>“foyer %2” has no option --%1.</source>
            <translation>⟦“fóýér %2” hás ñó óptíóñ --%1.··········⟧</translation>
        </message>
        <message>
            <source>“%1” stands where an option is expected. “%2” shows what there is.</source>
            <translation>⟦“%1” stáñds whéré áñ óptíóñ ís éxpéçtéd. “%2” shóws whát théré ís.······················⟧</translation>
        </message>
        <message>
            <source>--%1 is given twice.</source>
            <translation>⟦--%1 ís gívéñ twíçé.······⟧</translation>
        </message>
        <message>
            <source>--%1 takes no value.</source>
            <translation>⟦--%1 tákés ñó válúé.······⟧</translation>
        </message>
        <message>
            <source>--%1 needs a value: --%1 %2. A value that begins with two dashes is written --%1=VALUE.</source>
            <translation>⟦--%1 ñééds á válúé: --%1 %2. Á válúé thát bégíñs wíth twó dáshés ís wríttéñ --%1=VÁLÚÉ.·····························⟧</translation>
        </message>
        <message>
            <source>The value of --%1 is empty.</source>
            <translation>⟦Thé válúé óf --%1 ís émptý.·········⟧</translation>
        </message>
        <message>
            <source>Foyer books desks, rooms and onsite passes for the people of a workplace.</source>
            <translation>⟦Fóýér bóóks désks, róóms áñd óñsíté pássés fór thé péóplé óf á wórkpláçé.························⟧</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>⟦Úságé:··⟧</translation>
        </message>
        <message>
            <source>“foyer COMMAND --help” tells more about a command.</source>
            <translation>⟦“fóýér ÇÓMMÁÑD --hélp” télls móré ábóút á çómmáñd.················⟧</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>⟦Óptíóñs:··⟧</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>⟦Éxít çódés:···⟧</translation>
        </message>
        <message>
            <source>--%1 does not go with %2: %3</source>
            <translation>⟦--%1 dóés ñót gó wíth %2: %3·········⟧</translation>
        </message>
        <message>
            <source>it has no regions.</source>
            <translation>⟦ít hás ñó régíóñs.······⟧</translation>
        </message>
        <message>
            <source>There is no region “%1”: --region takes one of %2.</source>
            <translation>⟦Théré ís ñó régíóñ “%1”: --régíóñ tákés óñé óf %2.················⟧</translation>
        </message>
        <message>
            <source>it signs in where its API is.</source>
            <translation>⟦ít sígñs íñ whéré íts ÁPÍ ís.·········⟧</translation>
        </message>
        <message>
            <source>it asks for none.</source>
            <translation>⟦ít ásks fór ñóñé.·····⟧</translation>
        </message>
        <message>
            <source>Foyer does not know the system “%1”: --system takes one of %2.</source>
            <translation>⟦Fóýér dóés ñót kñów thé sýstém “%1”: --sýstém tákés óñé óf %2.····················⟧</translation>
        </message>
        <message>
            <source>“%1” is no bound: --%2 takes gt, gte, lt or lte, each at most once, a colon and a time with its offset, such as gte:2026-11-23T09:00:00Z.</source>
            <translation>⟦“%1” ís ñó bóúñd: --%2 tákés gt, gté, lt ór lté, éáçh át móst óñçé, á çólóñ áñd á tímé wíth íts óffsét, súçh ás gté:2026-11-23T09:00:00Z.·············································⟧</translation>
        </message>
        <message>
            <source>“%1” is no order: --order takes start, end, created or id, perhaps with :desc behind.</source>
            <translation>⟦“%1” ís ñó órdér: --órdér tákés stárt, éñd, çréátéd ór íd, pérháps wíth :désç béhíñd.····························⟧</translation>
        </message>
        <message>
            <source>--to-date is before --date.</source>
            <translation>⟦--tó-dáté ís béfóré --dáté.·········⟧</translation>
        </message>
        <message>
            <source>There is no kind “%1”: --kinds takes room, hot-desk, dedicated-desk, office and parking-lot, separated by commas.</source>
            <translation>⟦Théré ís ñó kíñd “%1”: --kíñds tákés róóm, hót-désk, dédíçátéd-désk, óffíçé áñd párkíñg-lót, sépárátéd bý çómmás.·····································⟧</translation>
        </message>
        <message>
            <source>The workplace to use (default: the only or the last used one; of a demo the first)</source>
            <translation>⟦Thé wórkpláçé tó úsé (défáúlt: thé óñlý ór thé lást úséd óñé; óf á démó thé fírst)···························⟧</translation>
        </message>
        <message>
            <source>Read the client secret or password from standard input, for this run only</source>
            <translation>⟦Réád thé çlíéñt séçrét ór pásswórd fróm stáñdárd íñpút, fór thís rúñ óñlý························⟧</translation>
        </message>
        <message>
            <source>Read a one-time code from standard input, on the line after the password</source>
            <translation>⟦Réád á óñé-tímé çódé fróm stáñdárd íñpút, óñ thé líñé áftér thé pásswórd························⟧</translation>
        </message>
        <message>
            <source>The public half of the key: a client id or a user name</source>
            <translation>⟦Thé públíç hálf óf thé kéý: á çlíéñt íd ór á úsér ñámé··················⟧</translation>
        </message>
        <message>
            <source>The system (default: the first of %1)</source>
            <translation>⟦Thé sýstém (défáúlt: thé fírst óf %1)············⟧</translation>
        </message>
        <message>
            <source>The system's region (default: its first; %1)</source>
            <translation>⟦Thé sýstém's régíóñ (défáúlt: íts fírst; %1)··············⟧</translation>
        </message>
        <message>
            <source>The address of the API, in place of the vendor's own</source>
            <translation>⟦Thé áddréss óf thé ÁPÍ, íñ pláçé óf thé véñdór's ówñ·················⟧</translation>
        </message>
        <message>
            <source>The address that gives out tokens (default: --api-url, or the vendor's)</source>
            <translation>⟦Thé áddréss thát gívés óút tókéñs (défáúlt: --ápí-úrl, ór thé véñdór's)·······················⟧</translation>
        </message>
        <message>
            <source>The resource: a JSON object in the words of the system's documents</source>
            <translation>⟦Thé résóúrçé: á JSÓÑ óbjéçt íñ thé wórds óf thé sýstém's dóçúméñts······················⟧</translation>
        </message>
        <message>
            <source>Check everything, also with the workplace, and send nothing</source>
            <translation>⟦Çhéçk évérýthíñg, álsó wíth thé wórkpláçé, áñd séñd ñóthíñg···················⟧</translation>
        </message>
        <message>
            <source>The location's name or ID (default: the only one)</source>
            <translation>⟦Thé lóçátíóñ's ñámé ór ÍD (défáúlt: thé óñlý óñé)················⟧</translation>
        </message>
        <message>
            <source>Only the bookings of one room, desk or other resource: its name or ID</source>
            <translation>⟦Óñlý thé bóókíñgs óf óñé róóm, désk ór óthér résóúrçé: íts ñámé ór ÍD·······················⟧</translation>
        </message>
        <message>
            <source>Only the bookings of one membership</source>
            <translation>⟦Óñlý thé bóókíñgs óf óñé mémbérshíp···········⟧</translation>
        </message>
        <message>
            <source>Only those of room, hot-desk, dedicated-desk, office, parking-lot; several with commas</source>
            <translation>⟦Óñlý thósé óf róóm, hót-désk, dédíçátéd-désk, óffíçé, párkíñg-lót; sévérál wíth çómmás····························⟧</translation>
        </message>
        <message>
            <source>The last of several days that begin with --date</source>
            <translation>⟦Thé lást óf sévérál dáýs thát bégíñ wíth --dáté···············⟧</translation>
        </message>
        <message>
            <source>In place of days, when they start: gt:, gte:, lt:, lte: and a time, with commas</source>
            <translation>⟦Íñ pláçé óf dáýs, whéñ théý stárt: gt:, gté:, lt:, lté: áñd á tímé, wíth çómmás··························⟧</translation>
        </message>
        <message>
            <source>In place of days: when they end, as --starts takes it</source>
            <translation>⟦Íñ pláçé óf dáýs: whéñ théý éñd, ás --stárts tákés ít·················⟧</translation>
        </message>
        <message>
            <source>By start (default), end, created or id; start:desc for the latest first</source>
            <translation>⟦Bý stárt (défáúlt), éñd, çréátéd ór íd; stárt:désç fór thé látést fírst·······················⟧</translation>
        </message>
        <message>
            <source>How many are asked for at a time (1 to 100); all are listed in the end</source>
            <translation>⟦Hów máñý áré áskéd fór át á tímé (1 tó 100); áll áré lístéd íñ thé éñd·······················⟧</translation>
        </message>
        <message>
            <source>List the bookings of a person, of a building or of a location</source>
            <translation>⟦Líst thé bóókíñgs óf á pérsóñ, óf á búíldíñg ór óf á lóçátíóñ····················⟧</translation>
        </message>
        <message>
            <source>Create a resource, and tell what was stored otherwise than it was sent</source>
            <translation>⟦Çréáté á résóúrçé, áñd téll whát wás stóréd óthérwísé tháñ ít wás séñt·······················⟧</translation>
        </message>
        <message>
            <source>Connect a workplace: the secret is read from standard input, its key kept in the keychain</source>
            <translation>⟦Çóññéçt á wórkpláçé: thé séçrét ís réád fróm stáñdárd íñpút, íts kéý képt íñ thé kéýçháíñ·····························⟧</translation>
        </message>
        <message>
            <source>--%1 goes only with --kind room.</source>
            <translation>⟦--%1 góés óñlý wíth --kíñd róóm.··········⟧</translation>
        </message>
        <message>
            <source>What a room is booked for; a room needs one</source>
            <translation>⟦Whát á róóm ís bóókéd fór; á róóm ñééds óñé··············⟧</translation>
        </message>
        <message>
            <source>More about it, for those who are invited to a room</source>
            <translation>⟦Móré ábóút ít, fór thósé whó áré íñvítéd tó á róóm················⟧</translation>
        </message>
        <message>
            <source>The meeting in the room is online as well</source>
            <translation>⟦Thé méétíñg íñ thé róóm ís óñlíñé ás wéll·············⟧</translation>
        </message>
        <message>
            <source>Who is invited, once for each: an e-mail address, a name, an ID, or a guest's "Name &lt;address&gt;"</source>
            <translation>⟦Whó ís íñvítéd, óñçé fór éáçh: áñ é-máíl áddréss, á ñámé, áñ ÍD, ór á gúést's "Ñámé &lt;address&gt;"·······························⟧</translation>
        </message>
    </context>
    <context>
        <name>FloorWords</name>
        <message>
            <source>%1 is taken %2.</source>
            <extracomment>%1: a space, %2: from–to, %3: a person.</extracomment>
            <translation>⟦%1 ís tákéñ %2.·····⟧</translation>
        </message>
        <message>
            <source>%1 is taken %2 by %3.</source>
            <translation>⟦%1 ís tákéñ %2 bý %3.·······⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more booking(s) of it follow(s) within that time.</source>
            <translation>
                <numerusform>⟦%Ln móré bóókíñg(s) óf ít fóllów(s) wíthíñ thát tímé.·················⟧</numerusform>
                <numerusform>⟦%Ln móré bóókíñg(s) óf ít fóllów(s) wíthíñ thát tímé.·················⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>⟦Áskíñg…··⟧</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>⟦Fréé·⟧</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>⟦Tákéñ·⟧</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>⟦Ñót ófféréd···⟧</translation>
        </message>
        <message>
            <source>Not bookable</source>
            <translation>⟦Ñót bóókáblé····⟧</translation>
        </message>
        <message>
            <source>Another kind</source>
            <translation>⟦Áñóthér kíñd····⟧</translation>
        </message>
        <message>
            <source>This space</source>
            <translation>⟦Thís spáçé···⟧</translation>
        </message>
        <message>
            <source>Whether %1 is free is still being asked.</source>
            <translation>⟦Whéthér %1 ís fréé ís stíll béíñg áskéd.·············⟧</translation>
        </message>
        <message>
            <source>%1 is of another kind: choose “%2” to see whether it is free.</source>
            <extracomment>%2: a kind of space, as in "Room".</extracomment>
            <translation>⟦%1 ís óf áñóthér kíñd: çhóósé “%2” tó séé whéthér ít ís fréé.····················⟧</translation>
        </message>
        <message>
            <source>This space is drawn on the plan, but the workplace does not list it: it can't be booked.</source>
            <translation>⟦Thís spáçé ís dráwñ óñ thé pláñ, bút thé wórkpláçé dóés ñót líst ít: ít çáñ't bé bóókéd.·····························⟧</translation>
        </message>
        <message>
            <source>%1 is of a kind that can't be booked here.</source>
            <translation>⟦%1 ís óf á kíñd thát çáñ't bé bóókéd héré.··············⟧</translation>
        </message>
        <message>
            <source>%1 is not offered. On that day %2 can book %3, and the chosen time is not within that.</source>
            <extracomment>%2: a person, %3: from–to.</extracomment>
            <translation>⟦%1 ís ñót ófféréd. Óñ thát dáý %2 çáñ bóók %3, áñd thé çhóséñ tímé ís ñót wíthíñ thát.····························⟧</translation>
        </message>
        <message>
            <source>%1 is not offered to %2 at that time, and no booking of it is known. %2 has %3 then.</source>
            <translation>⟦%1 ís ñót ófféréd tó %2 át thát tímé, áñd ñó bóókíñg óf ít ís kñówñ. %2 hás %3 théñ.····························⟧</translation>
        </message>
        <message>
            <source>%1 is not offered to %2 at that time. No booking of it is known, and the workplace does not say why.</source>
            <translation>⟦%1 ís ñót ófféréd tó %2 át thát tímé. Ñó bóókíñg óf ít ís kñówñ, áñd thé wórkpláçé dóés ñót sáý whý.·································⟧</translation>
        </message>
        <message>
            <source>%1 is not offered to %2 at that time. Whether somebody has booked it could not be read.</source>
            <translation>⟦%1 ís ñót ófféréd tó %2 át thát tímé. Whéthér sómébódý hás bóókéd ít çóúld ñót bé réád.·····························⟧</translation>
        </message>
        <message>
            <source>Where it lies could not be reached.</source>
            <translation>⟦Whéré ít líés çóúld ñót bé réáçhéd.···········⟧</translation>
        </message>
        <message>
            <source>The connection to where it lies is not safe.</source>
            <translation>⟦Thé çóññéçtíóñ tó whéré ít líés ís ñót sáfé.··············⟧</translation>
        </message>
        <message>
            <source>Where it lies, it is not given to this desk.</source>
            <translation>⟦Whéré ít líés, ít ís ñót gívéñ tó thís désk.··············⟧</translation>
        </message>
        <message>
            <source>There is none at the address that the workplace gives.</source>
            <translation>⟦Théré ís ñóñé át thé áddréss thát thé wórkpláçé gívés.··················⟧</translation>
        </message>
        <message>
            <source>Where it lies, there is a fault or too much to do right now.</source>
            <translation>⟦Whéré ít líés, théré ís á fáúlt ór tóó múçh tó dó ríght ñów.····················⟧</translation>
        </message>
        <message>
            <source>What came can't be read.</source>
            <translation>⟦Whát çámé çáñ't bé réád.········⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln space(s) of the plan is/are not in the workplace's list.</source>
            <translation>
                <numerusform>⟦%Ln spáçé(s) óf thé pláñ ís/áré ñót íñ thé wórkpláçé's líst.····················⟧</numerusform>
                <numerusform>⟦%Ln spáçé(s) óf thé pláñ ís/áré ñót íñ thé wórkpláçé's líst.····················⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln space(s) of the list is/are not on the plan.</source>
            <translation>
                <numerusform>⟦%Ln spáçé(s) óf thé líst ís/áré ñót óñ thé pláñ.················⟧</numerusform>
                <numerusform>⟦%Ln spáçé(s) óf thé líst ís/áré ñót óñ thé pláñ.················⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>⟦Ñót kñówñ···⟧</translation>
        </message>
        <message>
            <source>What is free could not be read, so nobody knows whether %1 is.</source>
            <translation>⟦Whát ís fréé çóúld ñót bé réád, só ñóbódý kñóws whéthér %1 ís.····················⟧</translation>
        </message>
        <message>
            <source>The workplace's list of spaces could not be read, so nothing is known about this one.</source>
            <translation>⟦Thé wórkpláçé's líst óf spáçés çóúld ñót bé réád, só ñóthíñg ís kñówñ ábóút thís óñé.····························⟧</translation>
        </message>
        <message>
            <source>%1 is not offered to %2 at that time. There is a booking of it, %3 (status: %4), and the workplace does not say whether that is why.</source>
            <extracomment>%1: a space, %2: a person, %3: from–to, %4: as in "Checked out".</extracomment>
            <translation>⟦%1 ís ñót ófféréd tó %2 át thát tímé. Théré ís á bóókíñg óf ít, %3 (státús: %4), áñd thé wórkpláçé dóés ñót sáý whéthér thát ís whý.············································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::Activity</name>
        <message>
            <source>Onsite pass</source>
            <translation>⟦Óñsíté páss···⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ActivityDetails</name>
        <message>
            <source>Choose something in the list to see more about it.</source>
            <translation>⟦Çhóósé sóméthíñg íñ thé líst tó séé móré ábóút ít.················⟧</translation>
        </message>
        <message>
            <source>Look a&amp;gain</source>
            <translation>⟦Lóók á&amp;gáíñ···⟧</translation>
        </message>
        <message>
            <source>Or say what you saw in the workplace yourself:</source>
            <translation>⟦Ór sáý whát ýóú sáw íñ thé wórkpláçé ýóúrsélf:···············⟧</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>⟦Détáíls··⟧</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>⟦Lóók ágáíñ···⟧</translation>
        </message>
        <message>
            <source>Cancel a booking</source>
            <translation>⟦Çáñçél á bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>Asked for: %1</source>
            <translation>⟦Áskéd fór: %1····⟧</translation>
        </message>
        <message>
            <source>Sent %1 times, the last time: %2</source>
            <translation>⟦Séñt %1 tímés, thé lást tímé: %2··········⟧</translation>
        </message>
        <message>
            <source>Sent: %1</source>
            <translation>⟦Séñt: %1··⟧</translation>
        </message>
        <message>
            <source>Last change: %1</source>
            <translation>⟦Lást çháñgé: %1·····⟧</translation>
        </message>
        <message>
            <source>Booking: %1</source>
            <translation>⟦Bóókíñg: %1···⟧</translation>
        </message>
        <message>
            <source>It is &amp;cancelled</source>
            <translation>⟦Ít ís &amp;cáñçélléd·····⟧</translation>
        </message>
        <message>
            <source>It is &amp;there</source>
            <translation>⟦Ít ís &amp;théré····⟧</translation>
        </message>
        <message>
            <source>It is cancelled</source>
            <translation>⟦Ít ís çáñçélléd·····⟧</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>⟦Ít ís théré···⟧</translation>
        </message>
        <message>
            <source>It is not cancelled, &amp;send again</source>
            <translation>⟦Ít ís ñót çáñçélléd, &amp;séñd ágáíñ··········⟧</translation>
        </message>
        <message>
            <source>It is not there, &amp;send again</source>
            <translation>⟦Ít ís ñót théré, &amp;séñd ágáíñ·········⟧</translation>
        </message>
        <message>
            <source>It is not cancelled, send again</source>
            <translation>⟦Ít ís ñót çáñçélléd, séñd ágáíñ··········⟧</translation>
        </message>
        <message>
            <source>It is not there, send again</source>
            <translation>⟦Ít ís ñót théré, séñd ágáíñ·········⟧</translation>
        </message>
        <message>
            <source>It is not cancelled, &amp;leave it</source>
            <translation>⟦Ít ís ñót çáñçélléd, &amp;léávé ít··········⟧</translation>
        </message>
        <message>
            <source>It is not there, &amp;leave it</source>
            <translation>⟦Ít ís ñót théré, &amp;léávé ít········⟧</translation>
        </message>
        <message>
            <source>It is not cancelled, leave it</source>
            <translation>⟦Ít ís ñót çáñçélléd, léávé ít·········⟧</translation>
        </message>
        <message>
            <source>It is not there, leave it</source>
            <translation>⟦Ít ís ñót théré, léávé ít········⟧</translation>
        </message>
        <message>
            <source>Sending it again could not be recorded, so it was not sent. It is not sent by itself: press again once there is room.</source>
            <translation>⟦Séñdíñg ít ágáíñ çóúld ñót bé réçórdéd, só ít wás ñót séñt. Ít ís ñót séñt bý ítsélf: préss ágáíñ óñçé théré ís róóm.·······································⟧</translation>
        </message>
        <message>
            <source>What became of it could not be recorded yet; recording is tried again every few seconds.</source>
            <translation>⟦Whát béçámé óf ít çóúld ñót bé réçórdéd ýét; réçórdíñg ís tríéd ágáíñ évérý féw séçóñds.·····························⟧</translation>
        </message>
        <message>
            <source>Create a resource</source>
            <translation>⟦Çréáté á résóúrçé·····⟧</translation>
        </message>
        <message>
            <source>Resource: %1</source>
            <translation>⟦Résóúrçé: %1····⟧</translation>
        </message>
        <message>
            <source>Online meeting</source>
            <translation>⟦Óñlíñé méétíñg····⟧</translation>
        </message>
        <message>
            <source>Attendees: %1</source>
            <translation>⟦Áttéñdéés: %1····⟧</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of attendees</comment>
            <translation>⟦, ·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ActivityModel</name>
        <message>
            <source>Cancel a booking</source>
            <translation>⟦Çáñçél á bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>Onsite pass</source>
            <translation>⟦Óñsíté páss···⟧</translation>
        </message>
        <message>
            <source>New resource: %1</source>
            <translation>⟦Ñéw résóúrçé: %1·····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ActivityVerb</name>
        <message>
            <source>The record has no number %1.</source>
            <translation>⟦Thé réçórd hás ñó ñúmbér %1.·········⟧</translation>
        </message>
        <message>
            <source>Number %1 can't be settled now: %2.</source>
            <translation>⟦Ñúmbér %1 çáñ't bé séttléd ñów: %2.···········⟧</translation>
        </message>
        <message>
            <source>Number %1 has ended already: %2.</source>
            <translation>⟦Ñúmbér %1 hás éñdéd álréádý: %2.··········⟧</translation>
        </message>
        <message>
            <source>It may still arrive. It can be left alone once it was looked for long enough, which the window does.</source>
            <translation>⟦Ít máý stíll árrívé. Ít çáñ bé léft álóñé óñçé ít wás lóókéd fór lóñg éñóúgh, whíçh thé wíñdów dóés.·································⟧</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>⟦Ñóthíñg wás séñt ýét.·······⟧</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>⟦Ópéñ: %1··⟧</translation>
        </message>
        <message>
            <source>The damaged record is kept beside the new one, which is empty.</source>
            <translation>⟦Thé dámágéd réçórd ís képt bésídé thé ñéw óñé, whíçh ís émptý.····················⟧</translation>
        </message>
        <message>
            <source>The record is not damaged; nothing was put aside.</source>
            <translation>⟦Thé réçórd ís ñót dámágéd; ñóthíñg wás pút ásídé.················⟧</translation>
        </message>
        <message>
            <source>“foyer activity --start-anew” does that as well.</source>
            <translation>⟦“fóýér áçtívítý --stárt-áñéw” dóés thát ás wéll.················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ActivityView</name>
        <message>
            <source>Activity</source>
            <translation>⟦Áçtívítý··⟧</translation>
        </message>
        <message>
            <source>What was sent, and what became of it</source>
            <translation>⟦Whát wás séñt, áñd whát béçámé óf ít············⟧</translation>
        </message>
        <message>
            <source>Reading the record of what was sent…</source>
            <translation>⟦Réádíñg thé réçórd óf whát wás séñt…············⟧</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>⟦Ñóthíñg wás séñt ýét······⟧</translation>
        </message>
        <message>
            <source>What this computer books and cancels is listed here, with what became of it.</source>
            <translation>⟦Whát thís çómpútér bóóks áñd çáñçéls ís lístéd héré, wíth whát béçámé óf ít.·························⟧</translation>
        </message>
        <message>
            <source>The record of what was sent can't be read.</source>
            <translation>⟦Thé réçórd óf whát wás séñt çáñ't bé réád.··············⟧</translation>
        </message>
        <message>
            <source>Begin a &amp;new record</source>
            <translation>⟦Bégíñ á &amp;néw réçórd······⟧</translation>
        </message>
        <message>
            <source>Begin a new record</source>
            <translation>⟦Bégíñ á ñéw réçórd······⟧</translation>
        </message>
        <message>
            <source>Leave it as it &amp;is</source>
            <translation>⟦Léávé ít ás ít &amp;is······⟧</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>⟦Léávé ít ás ít ís·····⟧</translation>
        </message>
        <message>
            <source>&amp;Put it aside and begin a new record</source>
            <translation>⟦&amp;Pút ít ásídé áñd bégíñ á ñéw réçórd············⟧</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>⟦&amp;Rétrý··⟧</translation>
        </message>
        <message>
            <source>The damaged record is kept under another name. Foyer then no longer knows what was still being checked: look at the bookings of the people concerned. Begin a new record?</source>
            <translation>⟦Thé dámágéd réçórd ís képt úñdér áñóthér ñámé. Fóýér théñ ñó lóñgér kñóws whát wás stíll béíñg çhéçkéd: lóók át thé bóókíñgs óf thé péóplé çóñçérñéd. Bégíñ á ñéw réçórd?························································⟧</translation>
        </message>
        <message>
            <source>Put it aside and begin a new record</source>
            <translation>⟦Pút ít ásídé áñd bégíñ á ñéw réçórd···········⟧</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
        <message>
            <source>Putting the damaged record aside…</source>
            <translation>⟦Púttíñg thé dámágéd réçórd ásídé…···········⟧</translation>
        </message>
        <message>
            <source>Activity: record not usable</source>
            <translation>⟦Áçtívítý: réçórd ñót úsáblé·········⟧</translation>
        </message>
        <message>
            <source>Activity (%L1, %L2 to decide)</source>
            <translation>⟦Áçtívítý (%L1, %L2 tó déçídé)·········⟧</translation>
        </message>
        <message>
            <source>Activity (%L1)</source>
            <translation>⟦Áçtívítý (%L1)····⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was asked for: what became of it</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::Alerts</name>
        <message>
            <source>A scan needs somebody at the desk.</source>
            <translation>⟦Á sçáñ ñééds sómébódý át thé désk.···········⟧</translation>
        </message>
        <message>
            <source>Something waits for a decision</source>
            <translation>⟦Sóméthíñg wáíts fór á déçísíóñ··········⟧</translation>
        </message>
        <message numerus="yes">
            <source>See Activity: %Ln to decide.</source>
            <translation>
                <numerusform>⟦Séé Áçtívítý: %Ln tó déçídé.·········⟧</numerusform>
                <numerusform>⟦Séé Áçtívítý: %Ln tó déçídé.·········⟧</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foyer::Application</name>
        <message>
            <source>Reading the key of %1…</source>
            <translation>⟦Réádíñg thé kéý óf %1…·······⟧</translation>
        </message>
        <message>
            <source>Starting the demo workplace…</source>
            <translation>⟦Stártíñg thé démó wórkpláçé…·········⟧</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>⟦Dísçóññéçt···⟧</translation>
        </message>
        <message>
            <source>The key of “%1” was not forgotten.</source>
            <translation>⟦Thé kéý óf “%1” wás ñót fórgóttéñ.···········⟧</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>⟦Séttíñgs··⟧</translation>
        </message>
        <message>
            <source>Forget the key, the settings, the cached data and the last roll call of “%1”? The list of badges belongs to the desk and stays.</source>
            <translation>⟦Fórgét thé kéý, thé séttíñgs, thé çáçhéd dátá áñd thé lást róll çáll óf “%1”? Thé líst óf bádgés bélóñgs tó thé désk áñd stáýs.··········································⟧</translation>
        </message>
        <message>
            <source>The last roll call of “%1” could not be removed from %2.</source>
            <translation>⟦Thé lást róll çáll óf “%1” çóúld ñót bé rémóvéd fróm %2.··················⟧</translation>
        </message>
        <message>
            <source>Something is being sent to %1: wait until its outcome is known.</source>
            <translation>⟦Sóméthíñg ís béíñg séñt tó %1: wáít úñtíl íts óútçómé ís kñówñ.·····················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ArrivalsActions</name>
        <message>
            <source>Check &amp;in</source>
            <translation>⟦Çhéçk &amp;iñ···⟧</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>⟦Çhéçk íñ··⟧</translation>
        </message>
        <message>
            <source>Check &amp;out</source>
            <translation>⟦Çhéçk &amp;oút···⟧</translation>
        </message>
        <message>
            <source>Check out</source>
            <translation>⟦Çhéçk óút···⟧</translation>
        </message>
        <message>
            <source>Ca&amp;ncel booking</source>
            <translation>⟦Çá&amp;nçél bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>Cancel booking</source>
            <translation>⟦Çáñçél bóókíñg····⟧</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>⟦&amp;Kéép·⟧</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>⟦Kéép·⟧</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>⟦Stó&amp;p·⟧</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>⟦Stóp·⟧</translation>
        </message>
        <message>
            <source>What has not begun yet is left as it is</source>
            <translation>⟦Whát hás ñót bégúñ ýét ís léft ás ít ís·············⟧</translation>
        </message>
        <message>
            <source>Rows that it can't be done to say why.</source>
            <translation>⟦Róws thát ít çáñ't bé dóñé tó sáý whý.············⟧</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <comment>what to do, to how many</comment>
            <translation>⟦%1 (%L2)··⟧</translation>
        </message>
        <message>
            <source>Cancel the booking of %1? This can't be undone.</source>
            <translation>⟦Çáñçél thé bóókíñg óf %1? Thís çáñ't bé úñdóñé.···············⟧</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln booking(s)? This can't be undone.</source>
            <translation>
                <numerusform>⟦Çáñçél %Ln bóókíñg(s)? Thís çáñ't bé úñdóñé.··············⟧</numerusform>
                <numerusform>⟦Çáñçél %Ln bóókíñg(s)? Thís çáñ't bé úñdóñé.··············⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the bookin&amp;g</source>
            <translation>⟦Çáñçél thé bóókíñ&amp;g······⟧</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln bookin&amp;g(s)</source>
            <translation>
                <numerusform>⟦Çáñçél %Ln bóókíñ&amp;g(s)·······⟧</numerusform>
                <numerusform>⟦Çáñçél %Ln bóókíñ&amp;g(s)·······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the booking</source>
            <translation>⟦Çáñçél thé bóókíñg······⟧</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln booking(s)</source>
            <translation>
                <numerusform>⟦Çáñçél %Ln bóókíñg(s)·······⟧</numerusform>
                <numerusform>⟦Çáñçél %Ln bóókíñg(s)·······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>%L1 of %L2 checked in</source>
            <translation>⟦%L1 óf %L2 çhéçkéd íñ·······⟧</translation>
        </message>
        <message>
            <source>%L1 of %L2 checked out</source>
            <translation>⟦%L1 óf %L2 çhéçkéd óút·······⟧</translation>
        </message>
        <message>
            <source>%L1 of %L2 cancelled</source>
            <translation>⟦%L1 óf %L2 çáñçélléd······⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln not: their rows say why</source>
            <translation>
                <numerusform>⟦%Ln ñót: théír róws sáý whý·········⟧</numerusform>
                <numerusform>⟦%Ln ñót: théír róws sáý whý·········⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not confirmed yet</source>
            <translation>
                <numerusform>⟦%Ln ñót çóñfírméd ýét·······⟧</numerusform>
                <numerusform>⟦%Ln ñót çóñfírméd ýét·······⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>leaves out %Ln: %1</source>
            <extracomment>How many of the selected rows it can't be done to, and why.</extracomment>
            <translation>
                <numerusform>⟦léávés óút %Ln: %1······⟧</numerusform>
                <numerusform>⟦léávés óút %Ln: %1······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Select somebody in the list</source>
            <translation>⟦Séléçt sómébódý íñ thé líst·········⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person, and what became of them</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ArrivalsDelegate</name>
        <message>
            <source>changed</source>
            <translation>⟦çháñgéd··⟧</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>⟦Vísítór··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ArrivalsModel</name>
        <message>
            <source>Visitor without a name</source>
            <translation>⟦Vísítór wíthóút á ñámé·······⟧</translation>
        </message>
        <message>
            <source>Deleted person</source>
            <translation>⟦Délétéd pérsóñ····⟧</translation>
        </message>
        <message>
            <source>Person not known yet</source>
            <translation>⟦Pérsóñ ñót kñówñ ýét······⟧</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>⟦Vísítór··⟧</translation>
        </message>
        <message>
            <source>Visits %1</source>
            <translation>⟦Vísíts %1···⟧</translation>
        </message>
        <message>
            <source>Onsite pass</source>
            <translation>⟦Óñsíté páss···⟧</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>⟦Bóókíñg··⟧</translation>
        </message>
        <message>
            <source>Time not known</source>
            <translation>⟦Tímé ñót kñówñ····⟧</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>⟦çháñgéd··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ArrivalsPlan</name>
        <message>
            <source>Here</source>
            <translation>⟦Héré·⟧</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>⟦Éxpéçtéd··⟧</translation>
        </message>
        <message>
            <source>Left or no show</source>
            <translation>⟦Léft ór ñó shów·····⟧</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>⟦Ñóbódý··⟧</translation>
        </message>
        <message>
            <source>Arrow keys go from space to space. The list “Arrivals” has the same people.</source>
            <translation>⟦Árrów kéýs gó fróm spáçé tó spáçé. Thé líst “Árríváls” hás thé sámé péóplé.·························⟧</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>⟦Flóór·⟧</translation>
        </message>
        <message>
            <source>This space</source>
            <translation>⟦Thís spáçé···⟧</translation>
        </message>
        <message>
            <source>%1: nobody is booked there on this day.</source>
            <translation>⟦%1: ñóbódý ís bóókéd théré óñ thís dáý.·············⟧</translation>
        </message>
        <message>
            <source>Asking for the floors…</source>
            <translation>⟦Áskíñg fór thé flóórs…·······⟧</translation>
        </message>
        <message>
            <source>No floor of this building has a plan.</source>
            <translation>⟦Ñó flóór óf thís búíldíñg hás á pláñ.············⟧</translation>
        </message>
        <message>
            <source>%1: it is not known yet whether somebody is booked there.</source>
            <translation>⟦%1: ít ís ñót kñówñ ýét whéthér sómébódý ís bóókéd théré.···················⟧</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>⟦Ñót kñówñ ýét····⟧</translation>
        </message>
        <message>
            <source>Nobody, or not known</source>
            <translation>⟦Ñóbódý, ór ñót kñówñ······⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more on this day</source>
            <translation>
                <numerusform>⟦%Ln móré óñ thís dáý······⟧</numerusform>
                <numerusform>⟦%Ln móré óñ thís dáý······⟧</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foyer::ArrivalsView</name>
        <message>
            <source>Previous day</source>
            <translation>⟦Prévíóús dáý····⟧</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>⟦Ñéxt dáý··⟧</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>⟦&amp;Tódáý··⟧</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>⟦Tódáý·⟧</translation>
        </message>
        <message>
            <source>Search arrivals</source>
            <translation>⟦Séárçh árríváls·····⟧</translation>
        </message>
        <message>
            <source>Name, space, host or e-mail</source>
            <translation>⟦Ñámé, spáçé, hóst ór é-máíl·········⟧</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>⟦&amp;Réfrésh··⟧</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>⟦Réfrésh··⟧</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>⟦Árríváls··⟧</translation>
        </message>
        <message>
            <source>Reading the day's bookings…</source>
            <translation>⟦Réádíñg thé dáý's bóókíñgs…·········⟧</translation>
        </message>
        <message>
            <source>The day's bookings could not be read.</source>
            <translation>⟦Thé dáý's bóókíñgs çóúld ñót bé réád.············⟧</translation>
        </message>
        <message>
            <source>Last scans</source>
            <translation>⟦Lást sçáñs···⟧</translation>
        </message>
        <message>
            <source>Initi&amp;als</source>
            <translation>⟦Íñítí&amp;als···⟧</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>⟦Íñítíáls··⟧</translation>
        </message>
        <message>
            <source>Shortens names to initials, for a screen that others can see (F8)</source>
            <translation>⟦Shórtéñs ñámés tó íñítíáls, fór á sçrééñ thát óthérs çáñ séé (F8)·····················⟧</translation>
        </message>
        <message>
            <source>&amp;Badges…</source>
            <translation>⟦&amp;Bádgés…··⟧</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>⟦Bádgés··⟧</translation>
        </message>
        <message>
            <source>Roll ca&amp;ll</source>
            <translation>⟦Róll çá&amp;ll···⟧</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>⟦Róll çáll···⟧</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>⟦Tódáý, %1···⟧</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>⟦ás óf %1··⟧</translation>
        </message>
        <message numerus="yes">
            <source>What you see is %Ln minute(s) old.</source>
            <translation>
                <numerusform>⟦Whát ýóú séé ís %Ln míñúté(s) óld.···········⟧</numerusform>
                <numerusform>⟦Whát ýóú séé ís %Ln míñúté(s) óld.···········⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Visitors could not be read: who comes to visit may be missing or out of date.</source>
            <translation>⟦Vísítórs çóúld ñót bé réád: whó çómés tó vísít máý bé míssíñg ór óút óf dáté.·························⟧</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>⟦Tróúblé··⟧</translation>
        </message>
        <message>
            <source>All</source>
            <translation>⟦Áll·⟧</translation>
        </message>
        <message>
            <source>%1 %L2</source>
            <comment>what is shown, how many</comment>
            <translation>⟦%1 %L2··⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s), Alt+%1</source>
            <extracomment>How many rows of the day a filter shows.</extracomment>
            <translation>
                <numerusform>⟦%Ln rów(s), Ált+%1······⟧</numerusform>
                <numerusform>⟦%Ln rów(s), Ált+%1······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>⟦Ált+%1··⟧</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>⟦Ñóbódý fóúñd····⟧</translation>
        </message>
        <message>
            <source>Clear the search field, or choose All.</source>
            <translation>⟦Çléár thé séárçh fíéld, ór çhóósé Áll.············⟧</translation>
        </message>
        <message>
            <source>Nobody is expected today</source>
            <translation>⟦Ñóbódý ís éxpéçtéd tódáý········⟧</translation>
        </message>
        <message>
            <source>Bookings and visits of the day are listed here.</source>
            <translation>⟦Bóókíñgs áñd vísíts óf thé dáý áré lístéd héré.···············⟧</translation>
        </message>
        <message>
            <source>No bookings on this day</source>
            <translation>⟦Ñó bóókíñgs óñ thís dáý·······⟧</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
        <message>
            <source>%1 (old)</source>
            <comment>as of when</comment>
            <translation>⟦%1 (óld)··⟧</translation>
        </message>
        <message>
            <source>R&amp;etry</source>
            <translation>⟦R&amp;etrý··⟧</translation>
        </message>
        <message>
            <source>Show %1</source>
            <extracomment>%1: a day, as in "Mon 23 Nov".</extracomment>
            <translation>⟦Shów %1··⟧</translation>
        </message>
        <message>
            <source>The next bookings are on %1.</source>
            <translation>⟦Thé ñéxt bóókíñgs áré óñ %1.·········⟧</translation>
        </message>
        <message numerus="yes">
            <source>Nor are there bookings in the %Ln day(s) after it.</source>
            <translation>
                <numerusform>⟦Ñór áré théré bóókíñgs íñ thé %Ln dáý(s) áftér ít.················⟧</numerusform>
                <numerusform>⟦Ñór áré théré bóókíñgs íñ thé %Ln dáý(s) áftér ít.················⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>⟦&amp;Pláñ·⟧</translation>
        </message>
        <message>
            <source>Floor plan</source>
            <translation>⟦Flóór pláñ···⟧</translation>
        </message>
        <message>
            <source>Shows who is where on the plan of a floor (F7)</source>
            <translation>⟦Shóws whó ís whéré óñ thé pláñ óf á flóór (F7)···············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::AttendanceVerb</name>
        <message>
            <source>Nobody can be checked in at this workplace.</source>
            <translation>⟦Ñóbódý çáñ bé çhéçkéd íñ át thís wórkpláçé.··············⟧</translation>
        </message>
        <message>
            <source>There is no building “%1”.</source>
            <translation>⟦Théré ís ñó búíldíñg “%1”.········⟧</translation>
        </message>
        <message>
            <source>“%1” are several buildings: use an ID.</source>
            <translation>⟦“%1” áré sévérál búíldíñgs: úsé áñ ÍD.············⟧</translation>
        </message>
        <message>
            <source>Nobody is called “%1”.</source>
            <translation>⟦Ñóbódý ís çálléd “%1”.·······⟧</translation>
        </message>
        <message>
            <source>“%1” are several people: use an e-mail address or an ID.</source>
            <translation>⟦“%1” áré sévérál péóplé: úsé áñ é-máíl áddréss ór áñ ÍD.··················⟧</translation>
        </message>
        <message>
            <source>%1 has no booking in %2 that day.</source>
            <translation>⟦%1 hás ñó bóókíñg íñ %2 thát dáý.···········⟧</translation>
        </message>
        <message>
            <source>%1 has no booking that day.</source>
            <translation>⟦%1 hás ñó bóókíñg thát dáý.·········⟧</translation>
        </message>
        <message>
            <source>%1 is checked in.</source>
            <translation>⟦%1 ís çhéçkéd íñ.·····⟧</translation>
        </message>
        <message>
            <source>%1 is checked out.</source>
            <translation>⟦%1 ís çhéçkéd óút.······⟧</translation>
        </message>
        <message>
            <source>It is not confirmed whether %1 is checked in.</source>
            <translation>⟦Ít ís ñót çóñfírméd whéthér %1 ís çhéçkéd íñ.···············⟧</translation>
        </message>
        <message>
            <source>It is not confirmed whether %1 is checked out.</source>
            <translation>⟦Ít ís ñót çóñfírméd whéthér %1 ís çhéçkéd óút.···············⟧</translation>
        </message>
        <message>
            <source>Not everything of %1 could be checked in.</source>
            <translation>⟦Ñót évérýthíñg óf %1 çóúld bé çhéçkéd íñ.·············⟧</translation>
        </message>
        <message>
            <source>Not everything of %1 could be checked out.</source>
            <translation>⟦Ñót évérýthíñg óf %1 çóúld bé çhéçkéd óút.··············⟧</translation>
        </message>
        <message>
            <source>Stopped before the outcome was known: it stays in “foyer activity”.</source>
            <translation>⟦Stóppéd béfóré thé óútçómé wás kñówñ: ít stáýs íñ “fóýér áçtívítý”.······················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::AttendeesField</name>
        <message>
            <source>Re&amp;move</source>
            <translation>⟦Ré&amp;móvé··⟧</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>⟦Áttéñdéés···⟧</translation>
        </message>
        <message>
            <source>Name or e-mail address</source>
            <translation>⟦Ñámé ór é-máíl áddréss·······⟧</translation>
        </message>
        <message>
            <source>&amp;Attendees</source>
            <translation>⟦&amp;Attéñdéés···⟧</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>⟦Súggéstíóñs···⟧</translation>
        </message>
        <message>
            <source>Chosen attendees</source>
            <translation>⟦Çhóséñ áttéñdéés·····⟧</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>⟦Rémóvé··⟧</translation>
        </message>
        <message>
            <source>Takes the highlighted attendee off the list</source>
            <translation>⟦Tákés thé híghlíghtéd áttéñdéé óff thé líst··············⟧</translation>
        </message>
        <message>
            <source>Takes the highlighted attendee off the list (Delete)</source>
            <translation>⟦Tákés thé híghlíghtéd áttéñdéé óff thé líst (Délété)·················⟧</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>⟦Lóókíñg…··⟧</translation>
        </message>
        <message>
            <source>Nobody found. Somebody from outside is invited by their whole e-mail address, such as ana@example.com or Ana Ruiz &lt;ana@example.com&gt;.</source>
            <translation>⟦Ñóbódý fóúñd. Sómébódý fróm óútsídé ís íñvítéd bý théír whólé é-máíl áddréss, súçh ás áñá@éxámplé.çóm ór Áñá Rúíz &lt;ana@example.com&gt;.············································⟧</translation>
        </message>
        <message>
            <source>Is part of it already.</source>
            <translation>⟦Ís párt óf ít álréádý.·······⟧</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <comment>an attendee</comment>
            <translation>⟦%1 wás áddéd····⟧</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <comment>an attendee</comment>
            <translation>⟦%1 wás rémóvéd····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::AttendeesModel</name>
        <message>
            <source>Invite %1</source>
            <translation>⟦Íñvíté %1···⟧</translation>
        </message>
        <message>
            <source>outside</source>
            <comment>a guest who is not of the workplace</comment>
            <translation>⟦óútsídé··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BadgesDialog</name>
        <message>
            <source>Badges</source>
            <translation>⟦Bádgés··⟧</translation>
        </message>
        <message>
            <source>Unknown codes</source>
            <translation>⟦Úñkñówñ çódés····⟧</translation>
        </message>
        <message>
            <source>Reading the list of badges…</source>
            <translation>⟦Réádíñg thé líst óf bádgés…·········⟧</translation>
        </message>
        <message>
            <source>No unknown codes</source>
            <translation>⟦Ñó úñkñówñ çódés·····⟧</translation>
        </message>
        <message>
            <source>&amp;Import a table…</source>
            <translation>⟦&amp;Impórt á táblé…·····⟧</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>⟦Ímpórt á táblé····⟧</translation>
        </message>
        <message>
            <source>A CSV file with a code and an e-mail address in each row</source>
            <translation>⟦Á ÇSV fílé wíth á çódé áñd áñ é-máíl áddréss íñ éáçh rów··················⟧</translation>
        </message>
        <message>
            <source>&amp;Whose badge is this?</source>
            <translation>⟦&amp;Whósé bádgé ís thís?·······⟧</translation>
        </message>
        <message>
            <source>Whose badge is this?</source>
            <translation>⟦Whósé bádgé ís thís?······⟧</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>⟦&amp;Clósé··⟧</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>⟦Çlósé·⟧</translation>
        </message>
        <message>
            <source>A CSV file with a code and an e-mail address in each row. What it brings is added to the list on this computer.</source>
            <translation>⟦Á ÇSV fílé wíth á çódé áñd áñ é-máíl áddréss íñ éáçh rów. Whát ít bríñgs ís áddéd tó thé líst óñ thís çómpútér.·····································⟧</translation>
        </message>
        <message>
            <source>Scanned, and not in the list</source>
            <translation>⟦Sçáññéd, áñd ñót íñ thé líst·········⟧</translation>
        </message>
        <message>
            <source>Possible owners</source>
            <translation>⟦Póssíblé ówñérs·····⟧</translation>
        </message>
        <message>
            <source>Search the owner</source>
            <translation>⟦Séárçh thé ówñér·····⟧</translation>
        </message>
        <message>
            <source>Name or e-mail</source>
            <translation>⟦Ñámé ór é-máíl····⟧</translation>
        </message>
        <message>
            <source>Type two letters of the name.</source>
            <translation>⟦Týpé twó léttérs óf thé ñámé.·········⟧</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>⟦Ñóbódý fóúñd····⟧</translation>
        </message>
        <message>
            <source>Try another part of the name or the e-mail address.</source>
            <translation>⟦Trý áñóthér párt óf thé ñámé ór thé é-máíl áddréss.·················⟧</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>⟦&amp;Báçk·⟧</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>⟦Báçk·⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln badge(s) known</source>
            <translation>
                <numerusform>⟦%Ln bádgé(s) kñówñ······⟧</numerusform>
                <numerusform>⟦%Ln bádgé(s) kñówñ······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Import badges</source>
            <translation>⟦Ímpórt bádgés····⟧</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>⟦Táblés (*.çsv *.txt *.tsv)········⟧</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>⟦Áll fílés (*)····⟧</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>⟦Réádíñg thé táblé…······⟧</translation>
        </message>
        <message>
            <source>Whose badge is %1?</source>
            <translation>⟦Whósé bádgé ís %1?······⟧</translation>
        </message>
        <message>
            <source>Choose the person first.</source>
            <translation>⟦Çhóósé thé pérsóñ fírst.········⟧</translation>
        </message>
        <message>
            <source>%1 has no e-mail address that a badge could be bound to.</source>
            <translation>⟦%1 hás ñó é-máíl áddréss thát á bádgé çóúld bé bóúñd tó.··················⟧</translation>
        </message>
        <message>
            <source>%1 is the badge of %2 from now on.</source>
            <translation>⟦%1 ís thé bádgé óf %2 fróm ñów óñ.···········⟧</translation>
        </message>
        <message>
            <source>A scanned badge that is nobody's yet is listed here.</source>
            <translation>⟦Á sçáññéd bádgé thát ís ñóbódý's ýét ís lístéd héré.·················⟧</translation>
        </message>
        <message>
            <source>&amp;Save and check in</source>
            <translation>⟦&amp;Sávé áñd çhéçk íñ······⟧</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>⟦&amp;Sávé·⟧</translation>
        </message>
        <message>
            <source>Save and check in</source>
            <translation>⟦Sávé áñd çhéçk íñ·····⟧</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>⟦Sávé·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BlockedPage</name>
        <message>
            <source>&amp;Retry</source>
            <translation>⟦&amp;Rétrý··⟧</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
        <message>
            <source>&amp;Connect another workplace…</source>
            <translation>⟦&amp;Cóññéçt áñóthér wórkpláçé…·········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardCsv</name>
        <message>
            <source>Location</source>
            <translation>⟦Lóçátíóñ··⟧</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>⟦Stárt·⟧</translation>
        </message>
        <message>
            <source>End</source>
            <translation>⟦Éñd·⟧</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>⟦Tímé zóñé···⟧</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>⟦Résóúrçé··⟧</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>⟦Kíñd·⟧</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>⟦Títlé·⟧</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>⟦Ówñér·⟧</translation>
        </message>
        <message>
            <source>Owner’s e-mail</source>
            <translation>⟦Ówñér’s é-máíl····⟧</translation>
        </message>
        <message>
            <source>Owner’s phone</source>
            <translation>⟦Ówñér’s phóñé····⟧</translation>
        </message>
        <message>
            <source>Owner’s membership</source>
            <translation>⟦Ówñér’s mémbérshíp······⟧</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>⟦Séáts·⟧</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>⟦Áttéñdéés···⟧</translation>
        </message>
        <message>
            <source>Attendees’ e-mails</source>
            <translation>⟦Áttéñdéés’ é-máíls······⟧</translation>
        </message>
        <message>
            <source>Attendees’ phones</source>
            <translation>⟦Áttéñdéés’ phóñés·····⟧</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>⟦Ámóúñt··⟧</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>⟦Çúrréñçý··⟧</translation>
        </message>
        <message>
            <source>Tax (%)</source>
            <translation>⟦Táx (%)··⟧</translation>
        </message>
        <message>
            <source>Tax included</source>
            <translation>⟦Táx íñçlúdéd····⟧</translation>
        </message>
        <message>
            <source>Invoice item</source>
            <translation>⟦Íñvóíçé ítém····⟧</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>⟦Tráñsáçtíóñ···⟧</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>⟦Mémó·⟧</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>⟦Çáñçélléd···⟧</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>⟦Çréátéd··⟧</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>⟦Çháñgéd··⟧</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>⟦Bóókíñg··⟧</translation>
        </message>
        <message>
            <source>hidden by the workplace’s privacy setting</source>
            <translation>⟦híddéñ bý thé wórkpláçé’s príváçý séttíñg·············⟧</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>⟦ýés·⟧</translation>
        </message>
        <message>
            <source>no</source>
            <translation>⟦ñó·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardDetails</name>
        <message>
            <source>Cop&amp;y as text</source>
            <translation>⟦Çóp&amp;y ás téxt····⟧</translation>
        </message>
        <message>
            <source>Only this &amp;owner</source>
            <translation>⟦Óñlý thís &amp;owñér·····⟧</translation>
        </message>
        <message>
            <source>Close details</source>
            <translation>⟦Çlósé détáíls····⟧</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>⟦Çópý ás téxt····⟧</translation>
        </message>
        <message>
            <source>Copies all of this (Ctrl+C)</source>
            <translation>⟦Çópíés áll óf thís (Çtrl+Ç)·········⟧</translation>
        </message>
        <message>
            <source>Only this owner</source>
            <translation>⟦Óñlý thís ówñér·····⟧</translation>
        </message>
        <message>
            <source>Shows only what this owner has booked</source>
            <translation>⟦Shóws óñlý whát thís ówñér hás bóókéd············⟧</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>⟦Détáíls··⟧</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <comment>when</comment>
            <translation>⟦Çáñçélléd: %1····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardListing</name>
        <message>
            <source>This workplace has no locations that its key may see.</source>
            <translation>⟦Thís wórkpláçé hás ñó lóçátíóñs thát íts kéý máý séé.·················⟧</translation>
        </message>
        <message>
            <source>There is no location “%1”.</source>
            <translation>⟦Théré ís ñó lóçátíóñ “%1”.········⟧</translation>
        </message>
        <message>
            <source>There are several locations: --location says which.</source>
            <translation>⟦Théré áré sévérál lóçátíóñs: --lóçátíóñ sáýs whíçh.·················⟧</translation>
        </message>
        <message>
            <source>“%1” are several locations: use an ID.</source>
            <translation>⟦“%1” áré sévérál lóçátíóñs: úsé áñ ÍD.············⟧</translation>
        </message>
        <message>
            <source>The time zone of this location, “%1”, is not known on this computer, so its days can’t be told.</source>
            <translation>⟦Thé tímé zóñé óf thís lóçátíóñ, “%1”, ís ñót kñówñ óñ thís çómpútér, só íts dáýs çáñ’t bé tóld.·······························⟧</translation>
        </message>
        <message>
            <source>There is no resource “%1” at this location.</source>
            <translation>⟦Théré ís ñó résóúrçé “%1” át thís lóçátíóñ.··············⟧</translation>
        </message>
        <message>
            <source>“%1” are several resources: use an ID.</source>
            <translation>⟦“%1” áré sévérál résóúrçés: úsé áñ ÍD.············⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln booking(s) so far…</source>
            <translation>
                <numerusform>⟦%Ln bóókíñg(s) só fár…·······⟧</numerusform>
                <numerusform>⟦%Ln bóókíñg(s) só fár…·······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>⟦çáñçélléd···⟧</translation>
        </message>
        <message>
            <source>No bookings.</source>
            <translation>⟦Ñó bóókíñgs.····⟧</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>⟦%n bóókíñg(s)····⟧</numerusform>
                <numerusform>⟦%n bóókíñg(s)····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>⟦%1 çóúld ñót bé wríttéñ.········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardModel</name>
        <message>
            <source>No name</source>
            <translation>⟦Ñó ñámé··⟧</translation>
        </message>
        <message>
            <source>Hidden</source>
            <comment>kept from us by the privacy setting</comment>
            <translation>⟦Híddéñ··⟧</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>⟦Ñó títlé··⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column, text</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>⟦Çáñçélléd···⟧</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <comment>title</comment>
            <translation>⟦Çáñçélléd: %1····⟧</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>⟦Tímé·⟧</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>⟦Résóúrçé··⟧</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>⟦Ówñér·⟧</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>⟦Títlé·⟧</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>⟦Séáts·⟧</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>⟦Áttéñdéés···⟧</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>⟦Páýméñt··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardPaper</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>⟦Págé %1 óf %2····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardView</name>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>⟦Lóçátíóñ··⟧</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>⟦Prévíóús dáý····⟧</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>⟦Ñéxt dáý··⟧</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>⟦&amp;Tódáý··⟧</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>⟦Tódáý·⟧</translation>
        </message>
        <message>
            <source>Da&amp;ys…</source>
            <translation>⟦Dá&amp;ys…··⟧</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>⟦Dáýs·⟧</translation>
        </message>
        <message>
            <source>Shows fields for several days, and for which bookings belong to them</source>
            <translation>⟦Shóws fíélds fór sévérál dáýs, áñd fór whíçh bóókíñgs bélóñg tó thém······················⟧</translation>
        </message>
        <message>
            <source>Several days, and which bookings belong to them</source>
            <translation>⟦Sévérál dáýs, áñd whíçh bóókíñgs bélóñg tó thém···············⟧</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>⟦Fírst dáý···⟧</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>⟦Lást dáý··⟧</translation>
        </message>
        <message>
            <source>Which bookings belong to the days</source>
            <translation>⟦Whíçh bóókíñgs bélóñg tó thé dáýs···········⟧</translation>
        </message>
        <message>
            <source>under way on these days</source>
            <translation>⟦úñdér wáý óñ thésé dáýs·······⟧</translation>
        </message>
        <message>
            <source>that begin on these days</source>
            <translation>⟦thát bégíñ óñ thésé dáýs········⟧</translation>
        </message>
        <message>
            <source>that end on these days</source>
            <translation>⟦thát éñd óñ thésé dáýs·······⟧</translation>
        </message>
        <message>
            <source>that begin and end on these days</source>
            <translation>⟦thát bégíñ áñd éñd óñ thésé dáýs··········⟧</translation>
        </message>
        <message>
            <source>From</source>
            <translation>⟦Fróm·⟧</translation>
        </message>
        <message>
            <source>to</source>
            <comment>first day to last day</comment>
            <translation>⟦tó·⟧</translation>
        </message>
        <message>
            <source>Search bookings</source>
            <translation>⟦Séárçh bóókíñgs·····⟧</translation>
        </message>
        <message>
            <source>Title, name, resource or e-mail</source>
            <translation>⟦Títlé, ñámé, résóúrçé ór é-máíl··········⟧</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>⟦Résóúrçé··⟧</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>⟦Ówñér·⟧</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>⟦Órdér·⟧</translation>
        </message>
        <message>
            <source>Earliest start first</source>
            <translation>⟦Éárlíést stárt fírst······⟧</translation>
        </message>
        <message>
            <source>Latest start first</source>
            <translation>⟦Látést stárt fírst······⟧</translation>
        </message>
        <message>
            <source>Earliest end first</source>
            <translation>⟦Éárlíést éñd fírst······⟧</translation>
        </message>
        <message>
            <source>Latest end first</source>
            <translation>⟦Látést éñd fírst·····⟧</translation>
        </message>
        <message>
            <source>Booked longest ago first</source>
            <translation>⟦Bóókéd lóñgést ágó fírst········⟧</translation>
        </message>
        <message>
            <source>Booked last first</source>
            <translation>⟦Bóókéd lást fírst·····⟧</translation>
        </message>
        <message>
            <source>By ID</source>
            <translation>⟦Bý ÍD·⟧</translation>
        </message>
        <message>
            <source>By ID, backwards</source>
            <translation>⟦Bý ÍD, báçkwárds·····⟧</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>⟦Ált+%1··⟧</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>⟦Áll kíñds···⟧</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>⟦&amp;Réfrésh··⟧</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>⟦Bóókíñgs··⟧</translation>
        </message>
        <message>
            <source>Reading bookings…</source>
            <translation>⟦Réádíñg bóókíñgs…·····⟧</translation>
        </message>
        <message>
            <source>The bookings could not be read.</source>
            <translation>⟦Thé bóókíñgs çóúld ñót bé réád.··········⟧</translation>
        </message>
        <message>
            <source>Save &amp;CSV…</source>
            <translation>⟦Sávé &amp;CSV…···⟧</translation>
        </message>
        <message>
            <source>Save CSV</source>
            <translation>⟦Sávé ÇSV··⟧</translation>
        </message>
        <message>
            <source>Save P&amp;DF…</source>
            <translation>⟦Sávé P&amp;DF…···⟧</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>⟦Sávé PDF··⟧</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>⟦&amp;Príñt…··⟧</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>⟦Príñt·⟧</translation>
        </message>
        <message>
            <source>Prints what is shown (Ctrl+P)</source>
            <translation>⟦Príñts whát ís shówñ (Çtrl+P)·········⟧</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>⟦ÇSV (*.çsv)···⟧</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>⟦PDF (*.pdf)···⟧</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>⟦Çópíéd.··⟧</translation>
        </message>
        <message>
            <source>bookings</source>
            <comment>in a file's name</comment>
            <translation>⟦bóókíñgs··⟧</translation>
        </message>
        <message>
            <source>Saved as %1. It holds people's names.</source>
            <translation>⟦Sávéd ás %1. Ít hólds péóplé's ñámés.············⟧</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>⟦%1 çóúld ñót bé wríttéñ. Çhóósé áñóthér pláçé.···············⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln booking(s)</source>
            <translation>
                <numerusform>⟦%Ln bóókíñg(s)····⟧</numerusform>
                <numerusform>⟦%Ln bóókíñg(s)····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>⟦ás óf %1··⟧</translation>
        </message>
        <message>
            <source>not all of them could be read</source>
            <translation>⟦ñót áll óf thém çóúld bé réád·········⟧</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <comment>title</comment>
            <translation>⟦Çáñçélléd: %1····⟧</translation>
        </message>
        <message>
            <source>Given to the printer.</source>
            <translation>⟦Gívéñ tó thé príñtér.·······⟧</translation>
        </message>
        <message>
            <source>It could not be printed. Choose another printer, or save a PDF.</source>
            <translation>⟦Ít çóúld ñót bé príñtéd. Çhóósé áñóthér príñtér, ór sávé á PDF.·····················⟧</translation>
        </message>
        <message>
            <source>All resources</source>
            <translation>⟦Áll résóúrçés····⟧</translation>
        </message>
        <message>
            <source>All owners</source>
            <translation>⟦Áll ówñérs···⟧</translation>
        </message>
        <message>
            <source>Previous days</source>
            <translation>⟦Prévíóús dáýs····⟧</translation>
        </message>
        <message>
            <source>Next days</source>
            <translation>⟦Ñéxt dáýs···⟧</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>⟦Tódáý, %1···⟧</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first day, last day</comment>
            <translation>⟦%1 – %2··⟧</translation>
        </message>
        <message>
            <source>Ca&amp;ncel</source>
            <translation>⟦Çá&amp;nçél··⟧</translation>
        </message>
        <message>
            <source>Cancel reading</source>
            <translation>⟦Çáñçél réádíñg····⟧</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>⟦Réfrésh··⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln booking(s) so far…</source>
            <translation>
                <numerusform>⟦%Ln bóókíñg(s) só fár…·······⟧</numerusform>
                <numerusform>⟦%Ln bóókíñg(s) só fár…·······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>⟦Réádíñg…··⟧</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <comment>how many bookings, moment</comment>
            <translation>⟦%1, ás óf %2····⟧</translation>
        </message>
        <message>
            <source>R&amp;etry</source>
            <translation>⟦R&amp;etrý··⟧</translation>
        </message>
        <message>
            <source>This workplace has no locations that its key may see.</source>
            <translation>⟦Thís wórkpláçé hás ñó lóçátíóñs thát íts kéý máý séé.·················⟧</translation>
        </message>
        <message>
            <source>The time zone of this location, “%1”, is not known on this computer, so its days can’t be told. Bookings are not shown.</source>
            <translation>⟦Thé tímé zóñé óf thís lóçátíóñ, “%1”, ís ñót kñówñ óñ thís çómpútér, só íts dáýs çáñ’t bé tóld. Bóókíñgs áré ñót shówñ.·······································⟧</translation>
        </message>
        <message>
            <source>What is shown may not be all.</source>
            <translation>⟦Whát ís shówñ máý ñót bé áll.·········⟧</translation>
        </message>
        <message>
            <source>Reading was stopped: what is shown is not all.</source>
            <translation>⟦Réádíñg wás stóppéd: whát ís shówñ ís ñót áll.···············⟧</translation>
        </message>
        <message>
            <source>R&amp;ead again</source>
            <translation>⟦R&amp;eád ágáíñ···⟧</translation>
        </message>
        <message>
            <source>The names of rooms and desks could not be read.</source>
            <translation>⟦Thé ñámés óf róóms áñd désks çóúld ñót bé réád.···············⟧</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>⟦Ñóthíñg fóúñd····⟧</translation>
        </message>
        <message>
            <source>Clear the search field.</source>
            <translation>⟦Çléár thé séárçh fíéld.·······⟧</translation>
        </message>
        <message>
            <source>No such bookings</source>
            <translation>⟦Ñó súçh bóókíñgs·····⟧</translation>
        </message>
        <message>
            <source>Choose all kinds, resources and owners to see more.</source>
            <translation>⟦Çhóósé áll kíñds, résóúrçés áñd ówñérs tó séé móré.·················⟧</translation>
        </message>
        <message>
            <source>Nothing is booked on this day</source>
            <translation>⟦Ñóthíñg ís bóókéd óñ thís dáý·········⟧</translation>
        </message>
        <message>
            <source>Nothing is booked on these days</source>
            <translation>⟦Ñóthíñg ís bóókéd óñ thésé dáýs··········⟧</translation>
        </message>
        <message>
            <source>Choose another day, or another location.</source>
            <translation>⟦Çhóósé áñóthér dáý, ór áñóthér lóçátíóñ.·············⟧</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>⟦Réádíñg wás stóppéd.······⟧</translation>
        </message>
        <message>
            <source>No bookings can be shown.</source>
            <translation>⟦Ñó bóókíñgs çáñ bé shówñ.········⟧</translation>
        </message>
        <message>
            <source>The locations could not be read.</source>
            <translation>⟦Thé lóçátíóñs çóúld ñót bé réád.··········⟧</translation>
        </message>
        <message>
            <source>There is no location.</source>
            <translation>⟦Théré ís ñó lóçátíóñ.·······⟧</translation>
        </message>
        <message>
            <source>Reading locations…</source>
            <translation>⟦Réádíñg lóçátíóñs…······⟧</translation>
        </message>
        <message>
            <source>No locations</source>
            <translation>⟦Ñó lóçátíóñs····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BoardWords</name>
        <message>
            <source>Hidden by the workplace’s privacy setting.</source>
            <translation>⟦Híddéñ bý thé wórkpláçé’s príváçý séttíñg.··············⟧</translation>
        </message>
        <message>
            <source>No name is told.</source>
            <translation>⟦Ñó ñámé ís tóld.·····⟧</translation>
        </message>
        <message>
            <source>Membership: %1</source>
            <translation>⟦Mémbérshíp: %1····⟧</translation>
        </message>
        <message>
            <source>None are listed.</source>
            <translation>⟦Ñóñé áré lístéd.·····⟧</translation>
        </message>
        <message>
            <source>Tax is included.</source>
            <translation>⟦Táx ís íñçlúdéd.·····⟧</translation>
        </message>
        <message>
            <source>Tax comes on top.</source>
            <translation>⟦Táx çómés óñ tóp.·····⟧</translation>
        </message>
        <message>
            <source>Tax: %1 %</source>
            <translation>⟦Táx: %1 %···⟧</translation>
        </message>
        <message>
            <source>%1 % tax is included.</source>
            <translation>⟦%1 % táx ís íñçlúdéd.·······⟧</translation>
        </message>
        <message>
            <source>%1 % tax comes on top.</source>
            <translation>⟦%1 % táx çómés óñ tóp.·······⟧</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>⟦Státé: %1···⟧</translation>
        </message>
        <message>
            <source>Paid by: %1</source>
            <translation>⟦Páíd bý: %1···⟧</translation>
        </message>
        <message>
            <source>Invoice item: %1</source>
            <translation>⟦Íñvóíçé ítém: %1·····⟧</translation>
        </message>
        <message>
            <source>Transaction: %1</source>
            <translation>⟦Tráñsáçtíóñ: %1·····⟧</translation>
        </message>
        <message>
            <source>None is told.</source>
            <translation>⟦Ñóñé ís tóld.····⟧</translation>
        </message>
        <message>
            <source>Booked: %1</source>
            <comment>when</comment>
            <translation>⟦Bóókéd: %1···⟧</translation>
        </message>
        <message>
            <source>Last change: %1</source>
            <comment>when</comment>
            <translation>⟦Lást çháñgé: %1·····⟧</translation>
        </message>
        <message>
            <source>Booking: %1</source>
            <comment>its id</comment>
            <translation>⟦Bóókíñg: %1···⟧</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>⟦Róóm·⟧</translation>
        </message>
        <message>
            <source>Hot desk</source>
            <translation>⟦Hót désk··⟧</translation>
        </message>
        <message>
            <source>Dedicated desk</source>
            <translation>⟦Dédíçátéd désk····⟧</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>⟦Óffíçé··⟧</translation>
        </message>
        <message>
            <source>Parking space</source>
            <translation>⟦Párkíñg spáçé····⟧</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>⟦Róóms·⟧</translation>
        </message>
        <message>
            <source>Hot desks</source>
            <translation>⟦Hót désks···⟧</translation>
        </message>
        <message>
            <source>Dedicated desks</source>
            <translation>⟦Dédíçátéd désks·····⟧</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>⟦Óffíçés··⟧</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>⟦Párkíñg··⟧</translation>
        </message>
        <message>
            <source>Title hidden</source>
            <translation>⟦Títlé híddéñ····⟧</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>⟦Ñó títlé··⟧</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln</source>
            <comment>how many it holds</comment>
            <translation>
                <numerusform>⟦fór %Ln··⟧</numerusform>
                <numerusform>⟦fór %Ln··⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln seat(s) booked</source>
            <translation>
                <numerusform>⟦%Ln séát(s) bóókéd······⟧</numerusform>
                <numerusform>⟦%Ln séát(s) bóókéd······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>⟦Títlé·⟧</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>⟦Ówñér·⟧</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>⟦Áttéñdéés···⟧</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>⟦Mémó·⟧</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>⟦Páýméñt··⟧</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>⟦Réçórd··⟧</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <comment>when</comment>
            <translation>⟦Çáñçélléd: %1····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BookVerb</name>
        <message>
            <source>“%1” are several people: use an e-mail address or an ID.</source>
            <translation>⟦“%1” áré sévérál péóplé: úsé áñ é-máíl áddréss ór áñ ÍD.··················⟧</translation>
        </message>
        <message>
            <source>Nobody is called “%1”.</source>
            <translation>⟦Ñóbódý ís çálléd “%1”.·······⟧</translation>
        </message>
        <message>
            <source>There is no building “%1”.</source>
            <translation>⟦Théré ís ñó búíldíñg “%1”.········⟧</translation>
        </message>
        <message>
            <source>“%1” are several buildings: use an ID.</source>
            <translation>⟦“%1” áré sévérál búíldíñgs: úsé áñ ÍD.············⟧</translation>
        </message>
        <message>
            <source>%1 is in the time zone “%2”, which this computer does not know: nothing can be booked there.</source>
            <translation>⟦%1 ís íñ thé tímé zóñé “%2”, whíçh thís çómpútér dóés ñót kñów: ñóthíñg çáñ bé bóókéd théré.······························⟧</translation>
        </message>
        <message>
            <source>%1 does not exist on %2 in %3: the clocks are put forward over it. Choose another time.</source>
            <translation>⟦%1 dóés ñót éxíst óñ %2 íñ %3: thé çlóçks áré pút fórwárd óvér ít. Çhóósé áñóthér tímé.·····························⟧</translation>
        </message>
        <message>
            <source>No day can be booked there.</source>
            <translation>⟦Ñó dáý çáñ bé bóókéd théré.·········⟧</translation>
        </message>
        <message>
            <source>These days can be booked:</source>
            <translation>⟦Thésé dáýs çáñ bé bóókéd:········⟧</translation>
        </message>
        <message>
            <source>%1 can't be booked for %2 in %3. %4</source>
            <translation>⟦%1 çáñ't bé bóókéd fór %2 íñ %3. %4···········⟧</translation>
        </message>
        <message>
            <source>Bookable: %1.</source>
            <translation>⟦Bóókáblé: %1.····⟧</translation>
        </message>
        <message>
            <source>There is no floor “%1” there.</source>
            <translation>⟦Théré ís ñó flóór “%1” théré.·········⟧</translation>
        </message>
        <message>
            <source>“%1” are several floors: use an ID.</source>
            <translation>⟦“%1” áré sévérál flóórs: úsé áñ ÍD.···········⟧</translation>
        </message>
        <message>
            <source>“%1” are several spaces: add --floor, or use an ID.</source>
            <translation>⟦“%1” áré sévérál spáçés: ádd --flóór, ór úsé áñ ÍD.·················⟧</translation>
        </message>
        <message>
            <source>%1 is taken at that time.</source>
            <translation>⟦%1 ís tákéñ át thát tímé.········⟧</translation>
        </message>
        <message>
            <source>Nothing that is free then is called “%1” (kind: %2).</source>
            <translation>⟦Ñóthíñg thát ís fréé théñ ís çálléd “%1” (kíñd: %2).·················⟧</translation>
        </message>
        <message>
            <source>This can't be booked at this workplace.</source>
            <translation>⟦Thís çáñ't bé bóókéd át thís wórkpláçé.·············⟧</translation>
        </message>
        <message>
            <source>Stopped before the outcome was known: it may be booked. It stays in “foyer activity”; look with “foyer bookings” before anything is sent again.</source>
            <translation>⟦Stóppéd béfóré thé óútçómé wás kñówñ: ít máý bé bóókéd. Ít stáýs íñ “fóýér áçtívítý”; lóók wíth “fóýér bóókíñgs” béfóré áñýthíñg ís séñt ágáíñ.···············································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BookView</name>
        <message>
            <source>Back</source>
            <translation>⟦Báçk·⟧</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>⟦&amp;Néxt·⟧</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>⟦Ñéxt·⟧</translation>
        </message>
        <message>
            <source>&amp;Book</source>
            <translation>⟦&amp;Bóók·⟧</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>⟦Bóók·⟧</translation>
        </message>
        <message>
            <source>&amp;New booking</source>
            <translation>⟦&amp;Néw bóókíñg····⟧</translation>
        </message>
        <message>
            <source>&amp;Take this one</source>
            <translation>⟦&amp;Táké thís óñé····⟧</translation>
        </message>
        <message>
            <source>Take this one</source>
            <translation>⟦Táké thís óñé····⟧</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>⟦Báç&amp;k·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BookingPlan</name>
        <message>
            <source>Arrow keys go from space to space, Enter chooses. The list “Spaces” has the same free spaces.</source>
            <translation>⟦Árrów kéýs gó fróm spáçé tó spáçé, Éñtér çhóósés. Thé líst “Spáçés” hás thé sámé fréé spáçés.·······························⟧</translation>
        </message>
        <message>
            <source>Another kind, or not known</source>
            <translation>⟦Áñóthér kíñd, ór ñót kñówñ········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BookingTicket</name>
        <message>
            <source>%1 has exactly this booking already.</source>
            <translation>⟦%1 hás éxáçtlý thís bóókíñg álréádý.············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BookingsVerb</name>
        <message>
            <source>Nobody is called “%1”.</source>
            <translation>⟦Ñóbódý ís çálléd “%1”.·······⟧</translation>
        </message>
        <message>
            <source>“%1” are several people: use an e-mail address or an ID.</source>
            <translation>⟦“%1” áré sévérál péóplé: úsé áñ é-máíl áddréss ór áñ ÍD.··················⟧</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>⟦%n bóókíñg(s)····⟧</numerusform>
                <numerusform>⟦%n bóókíñg(s)····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>No bookings.</source>
            <translation>⟦Ñó bóókíñgs.····⟧</translation>
        </message>
        <message numerus="yes">
            <source>%n visitor(s)</source>
            <translation>
                <numerusform>⟦%n vísítór(s)····⟧</numerusform>
                <numerusform>⟦%n vísítór(s)····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Visits could not be read: %1</source>
            <translation>⟦Vísíts çóúld ñót bé réád: %1·········⟧</translation>
        </message>
        <message>
            <source>This workplace has locations: --location and --resource say which bookings, not --person and --building.</source>
            <translation>⟦Thís wórkpláçé hás lóçátíóñs: --lóçátíóñ áñd --résóúrçé sáý whíçh bóókíñgs, ñót --pérsóñ áñd --búíldíñg.··································⟧</translation>
        </message>
        <message>
            <source>This workplace has buildings: --person and --building say whose bookings, and --date when.</source>
            <translation>⟦Thís wórkpláçé hás búíldíñgs: --pérsóñ áñd --búíldíñg sáý whósé bóókíñgs, áñd --dáté whéñ.······························⟧</translation>
        </message>
        <message>
            <source>Whose bookings? --person EMAIL or --building NAME.</source>
            <translation>⟦Whósé bóókíñgs? --pérsóñ ÉMÁÍL ór --búíldíñg ÑÁMÉ.················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BuildingDayReading</name>
        <message>
            <source>There is no building “%1”.</source>
            <translation>⟦Théré ís ñó búíldíñg “%1”.········⟧</translation>
        </message>
        <message>
            <source>“%1” are several buildings: use an ID.</source>
            <translation>⟦“%1” áré sévérál búíldíñgs: úsé áñ ÍD.············⟧</translation>
        </message>
        <message>
            <source>%1 is in the time zone “%2”, which this computer does not know: nobody can say when its days begin.</source>
            <translation>⟦%1 ís íñ thé tímé zóñé “%2”, whíçh thís çómpútér dóés ñót kñów: ñóbódý çáñ sáý whéñ íts dáýs bégíñ.·································⟧</translation>
        </message>
        <message>
            <source>This workplace does not tell who has booked a building on a day.</source>
            <translation>⟦Thís wórkpláçé dóés ñót téll whó hás bóókéd á búíldíñg óñ á dáý.·····················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BuildingPage</name>
        <message>
            <source>Buildings</source>
            <translation>⟦Búíldíñgs···⟧</translation>
        </message>
        <message>
            <source>Search buildings</source>
            <translation>⟦Séárçh búíldíñgs·····⟧</translation>
        </message>
        <message>
            <source>Name, city or country</source>
            <translation>⟦Ñámé, çítý ór çóúñtrý·······⟧</translation>
        </message>
        <message>
            <source>Can't be booked here: this computer does not know its time zone, %1.</source>
            <translation>⟦Çáñ't bé bóókéd héré: thís çómpútér dóés ñót kñów íts tímé zóñé, %1.······················⟧</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>⟦thís désk···⟧</translation>
        </message>
        <message>
            <source>Fetching the buildings…</source>
            <translation>⟦Fétçhíñg thé búíldíñgs…·······⟧</translation>
        </message>
        <message>
            <source>No building found</source>
            <translation>⟦Ñó búíldíñg fóúñd·····⟧</translation>
        </message>
        <message>
            <source>Try another name, city or country, or clear the field.</source>
            <translation>⟦Trý áñóthér ñámé, çítý ór çóúñtrý, ór çléár thé fíéld.··················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::BusinessEditor</name>
        <message>
            <source>Loading businesses…</source>
            <translation>⟦Lóádíñg búsíñéssés…······⟧</translation>
        </message>
        <message>
            <source>This account has no business to create a resource in. Somebody who administers the system can give it one.</source>
            <translation>⟦Thís áççóúñt hás ñó búsíñéss tó çréáté á résóúrçé íñ. Sómébódý whó ádmíñístérs thé sýstém çáñ gívé ít óñé.···································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::CancelVerb</name>
        <message>
            <source>Stopped while the cancellation was under way: it may have been made. “foyer bookings” shows what is so.</source>
            <translation>⟦Stóppéd whílé thé çáñçéllátíóñ wás úñdér wáý: ít máý hávé bééñ mádé. “fóýér bóókíñgs” shóws whát ís só.··································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ChoiceEditor</name>
        <message>
            <source>Not set</source>
            <translation>⟦Ñót sét··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ConfirmPage</name>
        <message>
            <source>Nearest free spaces: Enter takes one</source>
            <translation>⟦Ñéárést fréé spáçés: Éñtér tákés óñé············⟧</translation>
        </message>
        <message>
            <source>Upcoming bookings</source>
            <translation>⟦Úpçómíñg bóókíñgs·····⟧</translation>
        </message>
        <message>
            <source>Looking for bookings…</source>
            <translation>⟦Lóókíñg fór bóókíñgs…·······⟧</translation>
        </message>
        <message>
            <source>Nothing booked</source>
            <translation>⟦Ñóthíñg bóókéd····⟧</translation>
        </message>
        <message>
            <source>The booking is not there, or not there yet. Look again in a moment.</source>
            <translation>⟦Thé bóókíñg ís ñót théré, ór ñót théré ýét. Lóók ágáíñ íñ á móméñt.······················⟧</translation>
        </message>
        <message>
            <source>Nearest free spaces</source>
            <translation>⟦Ñéárést fréé spáçés······⟧</translation>
        </message>
        <message>
            <source>Already booked at that time: %1</source>
            <translation>⟦Álréádý bóókéd át thát tímé: %1··········⟧</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>⟦&amp;Lóók ágáíñ···⟧</translation>
        </message>
        <message>
            <source>This was sent before and is not confirmed yet. Don't book it again; look again.</source>
            <translation>⟦Thís wás séñt béfóré áñd ís ñót çóñfírméd ýét. Dóñ't bóók ít ágáíñ; lóók ágáíñ.··························⟧</translation>
        </message>
        <message>
            <source>Choose something &amp;else</source>
            <translation>⟦Çhóósé sóméthíñg &amp;elsé·······⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ConnectPage</name>
        <message>
            <source>&amp;Test connection</source>
            <translation>⟦&amp;Tést çóññéçtíóñ·····⟧</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>⟦&amp;Cóññéçt··⟧</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>⟦&amp;Stóp·⟧</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>⟦Éúrópé··⟧</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>⟦Úñítéd Státés····⟧</translation>
        </message>
        <message>
            <source>Own addresses</source>
            <translation>⟦Ówñ áddréssés····⟧</translation>
        </message>
        <message>
            <source>for example Bell Yard reception</source>
            <translation>⟦fór éxámplé Béll Ýárd réçéptíóñ··········⟧</translation>
        </message>
        <message>
            <source>Connect your workplace</source>
            <translation>⟦Çóññéçt ýóúr wórkpláçé·······⟧</translation>
        </message>
        <message>
            <source>&amp;Name at this desk</source>
            <translation>⟦&amp;Námé át thís désk······⟧</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>⟦Ñámé·⟧</translation>
        </message>
        <message>
            <source>S&amp;ystem</source>
            <translation>⟦S&amp;ystém··⟧</translation>
        </message>
        <message>
            <source>System</source>
            <translation>⟦Sýstém··⟧</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>⟦&amp;Régíóñ··⟧</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>⟦Régíóñ··⟧</translation>
        </message>
        <message>
            <source>&amp;API URL</source>
            <translation>⟦&amp;APÍ ÚRL··⟧</translation>
        </message>
        <message>
            <source>API URL</source>
            <translation>⟦ÁPÍ ÚRL··⟧</translation>
        </message>
        <message>
            <source>Sign-in URL</source>
            <translation>⟦Sígñ-íñ ÚRL···⟧</translation>
        </message>
        <message>
            <source>Client &amp;id</source>
            <translation>⟦Çlíéñt &amp;id···⟧</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>⟦Çlíéñt íd···⟧</translation>
        </message>
        <message>
            <source>S&amp;ecret</source>
            <translation>⟦S&amp;eçrét··⟧</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>⟦Séçrét··⟧</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>⟦Tést çóññéçtíóñ·····⟧</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>⟦Çóññéçt··⟧</translation>
        </message>
        <message>
            <source>Try the &amp;demo</source>
            <translation>⟦Trý thé &amp;démó····⟧</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>⟦Trý thé démó····⟧</translation>
        </message>
        <message>
            <source>Just looking?</source>
            <translation>⟦Júst lóókíñg?····⟧</translation>
        </message>
        <message>
            <source>The demo is a made-up company inside this computer, with people, buildings and desks to book. It needs no key, and nothing leaves this computer.</source>
            <translation>⟦Thé démó ís á mádé-úp çómpáñý íñsídé thís çómpútér, wíth péóplé, búíldíñgs áñd désks tó bóók. Ít ñééds ñó kéý, áñd ñóthíñg léávés thís çómpútér.················································⟧</translation>
        </message>
        <message>
            <source>&amp;Back to %1</source>
            <translation>⟦&amp;Báçk tó %1···⟧</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>⟦Trýíñg thé çóññéçtíóñ…·······⟧</translation>
        </message>
        <message>
            <source>It works. Nothing was stored yet: press Connect to keep it.</source>
            <translation>⟦Ít wórks. Ñóthíñg wás stóréd ýét: préss Çóññéçt tó kéép ít.···················⟧</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>⟦Çóññéçtéd.···⟧</translation>
        </message>
        <message>
            <source>Sign-in UR&amp;L</source>
            <translation>⟦Sígñ-íñ ÚR&amp;L····⟧</translation>
        </message>
        <message>
            <source>&amp;One-time code, if asked for</source>
            <translation>⟦&amp;Oñé-tímé çódé, íf áskéd fór·········⟧</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>⟦Óñé-tímé çódé····⟧</translation>
        </message>
        <message>
            <source>What signs this desk in goes into this computer's keychain and into no file.</source>
            <translation>⟦Whát sígñs thís désk íñ góés íñtó thís çómpútér's kéýçháíñ áñd íñtó ñó fílé.·························⟧</translation>
        </message>
        <message>
            <source>Own address</source>
            <translation>⟦Ówñ áddréss···⟧</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>⟦&amp;Usér ñámé···⟧</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>⟦Úsér ñámé···⟧</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>⟦&amp;Pásswórd···⟧</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>⟦Pásswórd··⟧</translation>
        </message>
        <message>
            <source>&amp;API URL, if it is not the vendor's own</source>
            <translation>⟦&amp;APÍ ÚRL, íf ít ís ñót thé véñdór's ówñ·············⟧</translation>
        </message>
        <message>
            <source>If the account asks for a one-time code, enter it here.</source>
            <translation>⟦Íf thé áççóúñt ásks fór á óñé-tímé çódé, éñtér ít héré.··················⟧</translation>
        </message>
        <message>
            <source>It works. Putting the key into the keychain…</source>
            <translation>⟦Ít wórks. Púttíñg thé kéý íñtó thé kéýçháíñ…··············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ConnectVerb</name>
        <message>
            <source>Client secret: </source>
            <translation>⟦Çlíéñt séçrét: ·····⟧</translation>
        </message>
        <message>
            <source>%1 is connected; its key is in the keychain.</source>
            <translation>⟦%1 ís çóññéçtéd; íts kéý ís íñ thé kéýçháíñ.··············⟧</translation>
        </message>
        <message>
            <source>Password: </source>
            <translation>⟦Pásswórd: ···⟧</translation>
        </message>
        <message>
            <source>One-time code: </source>
            <translation>⟦Óñé-tímé çódé: ·····⟧</translation>
        </message>
        <message>
            <source>No one-time code came: it stands on the second line of standard input.</source>
            <translation>⟦Ñó óñé-tímé çódé çámé: ít stáñds óñ thé séçóñd líñé óf stáñdárd íñpút.·······················⟧</translation>
        </message>
        <message>
            <source>If the account asks for a one-time code: --one-time-code.</source>
            <translation>⟦Íf thé áççóúñt ásks fór á óñé-tímé çódé: --óñé-tímé-çódé.···················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::CreateResourceVerb</name>
        <message>
            <source>This workplace's system does not take new resources.</source>
            <translation>⟦Thís wórkpláçé's sýstém dóés ñót táké ñéw résóúrçés.·················⟧</translation>
        </message>
        <message>
            <source>%1 can't be read: %2</source>
            <translation>⟦%1 çáñ't bé réád: %2······⟧</translation>
        </message>
        <message>
            <source>%1 is not a resource: it takes one JSON object with the properties of a new resource.</source>
            <translation>⟦%1 ís ñót á résóúrçé: ít tákés óñé JSÓÑ óbjéçt wíth thé própértíés óf á ñéw résóúrçé.····························⟧</translation>
        </message>
        <message>
            <source>%1 can't be sent like this, so nothing was sent:</source>
            <translation>⟦%1 çáñ't bé séñt líké thís, só ñóthíñg wás séñt:················⟧</translation>
        </message>
        <message>
            <source>Not known, and ignored: %1</source>
            <translation>⟦Ñót kñówñ, áñd ígñóréd: %1········⟧</translation>
        </message>
        <message>
            <source>Told by the system alone, and ignored: %1</source>
            <translation>⟦Tóld bý thé sýstém álóñé, áñd ígñóréd: %1·············⟧</translation>
        </message>
        <message>
            <source>There is no business with the id that the file names.</source>
            <translation>⟦Théré ís ñó búsíñéss wíth thé íd thát thé fílé ñámés.·················⟧</translation>
        </message>
        <message>
            <source>The business has no resource type with the id that the file names.</source>
            <translation>⟦Thé búsíñéss hás ñó résóúrçé týpé wíth thé íd thát thé fílé ñámés.······················⟧</translation>
        </message>
        <message>
            <source>It was given up in another window or program.</source>
            <translation>⟦Ít wás gívéñ úp íñ áñóthér wíñdów ór prógrám.···············⟧</translation>
        </message>
        <message>
            <source>No clear answer yet: looking for it by its name. Don't create it again.</source>
            <translation>⟦Ñó çléár áñswér ýét: lóókíñg fór ít bý íts ñámé. Dóñ't çréáté ít ágáíñ.·······················⟧</translation>
        </message>
        <message>
            <source>Whether it was created is not known. It stays in “foyer activity”; look for it there, and in the workplace, before anything is sent again.</source>
            <translation>⟦Whéthér ít wás çréátéd ís ñót kñówñ. Ít stáýs íñ “fóýér áçtívítý”; lóók fór ít théré, áñd íñ thé wórkpláçé, béfóré áñýthíñg ís séñt ágáíñ.··············································⟧</translation>
        </message>
        <message>
            <source>Nothing was sent. This is what would be, apart from secrets:</source>
            <translation>⟦Ñóthíñg wás séñt. Thís ís whát wóúld bé, ápárt fróm séçréts:····················⟧</translation>
        </message>
        <message>
            <source>The business has a resource of that name already, so nothing was sent. With --yes another one is created.</source>
            <translation>⟦Thé búsíñéss hás á résóúrçé óf thát ñámé álréádý, só ñóthíñg wás séñt. Wíth --ýés áñóthér óñé ís çréátéd.···································⟧</translation>
        </message>
        <message>
            <source>Created “%1” in %2.</source>
            <translation>⟦Çréátéd “%1” íñ %2.······⟧</translation>
        </message>
        <message>
            <source>What was stored could not be read back: %1</source>
            <translation>⟦Whát wás stóréd çóúld ñót bé réád báçk: %1··············⟧</translation>
        </message>
        <message>
            <source>stored as %1</source>
            <translation>⟦stóréd ás %1····⟧</translation>
        </message>
        <message>
            <source>sent as %1, stored as %2</source>
            <translation>⟦séñt ás %1, stóréd ás %2········⟧</translation>
        </message>
        <message>
            <source>Stored otherwise than it was sent:</source>
            <translation>⟦Stóréd óthérwísé tháñ ít wás séñt:···········⟧</translation>
        </message>
        <message>
            <source>The workplace refused it.</source>
            <translation>⟦Thé wórkpláçé réfúséd ít.········⟧</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>⟦Ñóthíñg wás séñt.·····⟧</translation>
        </message>
        <message>
            <source>Created. Stopped before what was stored could be read back.</source>
            <translation>⟦Çréátéd. Stóppéd béfóré whát wás stóréd çóúld bé réád báçk.···················⟧</translation>
        </message>
        <message>
            <source>Stopped before the outcome was known: it may be there. It stays in “foyer activity”; look in the workplace before anything is sent again.</source>
            <translation>⟦Stóppéd béfóré thé óútçómé wás kñówñ: ít máý bé théré. Ít stáýs íñ “fóýér áçtívítý”; lóók íñ thé wórkpláçé béfóré áñýthíñg ís séñt ágáíñ.·············································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DayCalendar</name>
        <message>
            <source>Calendar</source>
            <translation>⟦Çáléñdár··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DayHours</name>
        <message>
            <source>Add</source>
            <translation>⟦Ádd·⟧</translation>
        </message>
        <message>
            <source>Copy to…</source>
            <translation>⟦Çópý tó…··⟧</translation>
        </message>
        <message>
            <source>Add hours on %1</source>
            <comment>a day</comment>
            <translation>⟦Ádd hóúrs óñ %1·····⟧</translation>
        </message>
        <message>
            <source>Copy the hours of %1</source>
            <comment>a day</comment>
            <translation>⟦Çópý thé hóúrs óf %1······⟧</translation>
        </message>
        <message>
            <source>All other days</source>
            <translation>⟦Áll óthér dáýs····⟧</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>⟦Móñdáý tó Frídáý·····⟧</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a field's name, the how manieth of that day</comment>
            <translation>⟦%1 (%2)··⟧</translation>
        </message>
        <message>
            <source>%1 from</source>
            <comment>a day</comment>
            <translation>⟦%1 fróm··⟧</translation>
        </message>
        <message>
            <source>%1 to</source>
            <comment>a day</comment>
            <translation>⟦%1 tó·⟧</translation>
        </message>
        <message>
            <source>Remove hours of %1</source>
            <comment>a day</comment>
            <translation>⟦Rémóvé hóúrs óf %1······⟧</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>⟦çlóséd··⟧</translation>
        </message>
        <message>
            <source>at all times</source>
            <translation>⟦át áll tímés····⟧</translation>
        </message>
        <message>
            <source>%1: “%2” is not a time. Write it like %3.</source>
            <comment>day, what was typed, a time</comment>
            <translation>⟦%1: “%2” ís ñót á tímé. Wríté ít líké %3.·············⟧</translation>
        </message>
        <message>
            <source>%1: it can't end at the time at which it begins.</source>
            <comment>day</comment>
            <translation>⟦%1: ít çáñ't éñd át thé tímé át whíçh ít bégíñs.················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DayPage</name>
        <message>
            <source>Days</source>
            <translation>⟦Dáýs·⟧</translation>
        </message>
        <message>
            <source>has a booking</source>
            <translation>⟦hás á bóókíñg····⟧</translation>
        </message>
        <message>
            <source>Asking which days can be booked…</source>
            <translation>⟦Áskíñg whíçh dáýs çáñ bé bóókéd…··········⟧</translation>
        </message>
        <message>
            <source>No day can be booked here</source>
            <translation>⟦Ñó dáý çáñ bé bóókéd héré········⟧</translation>
        </message>
        <message>
            <source>Go back and choose another building.</source>
            <translation>⟦Gó báçk áñd çhóósé áñóthér búíldíñg.············⟧</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>⟦Éárlíér móñth····⟧</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>⟦Látér móñth···⟧</translation>
        </message>
        <message>
            <source>From</source>
            <translation>⟦Fróm·⟧</translation>
        </message>
        <message>
            <source>To</source>
            <translation>⟦Tó·⟧</translation>
        </message>
        <message>
            <source>&amp;Morning</source>
            <translation>⟦&amp;Mórñíñg··⟧</translation>
        </message>
        <message>
            <source>&amp;Afternoon</source>
            <translation>⟦&amp;Aftérñóóñ···⟧</translation>
        </message>
        <message>
            <source>All &amp;day</source>
            <translation>⟦Áll &amp;dáý··⟧</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>⟦&amp;Fróm·⟧</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>⟦&amp;Tó·⟧</translation>
        </message>
        <message>
            <source>“%1” is not a time. Write it like %2.</source>
            <translation>⟦“%1” ís ñót á tímé. Wríté ít líké %2.············⟧</translation>
        </message>
        <message>
            <source>Bookable on %1: %2</source>
            <comment>a day, times</comment>
            <translation>⟦Bóókáblé óñ %1: %2······⟧</translation>
        </message>
        <message>
            <source>All times are the building's own. On this desk's clock that is %1, %2.</source>
            <comment>day, times</comment>
            <translation>⟦Áll tímés áré thé búíldíñg's ówñ. Óñ thís désk's çlóçk thát ís %1, %2.·······················⟧</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a month's title: month, year</comment>
            <translation>⟦%1 %2·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DaysModel</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>A bookable day in a list: %1 is the date, %2 the bookable hours.</extracomment>
            <translation>⟦%1 · %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DemoHost</name>
        <message>
            <source>The demo workplace is not installed on this computer: install Foyer again to have it. Connected workplaces are not affected.</source>
            <translation>⟦Thé démó wórkpláçé ís ñót íñstálléd óñ thís çómpútér: íñstáll Fóýér ágáíñ tó hávé ít. Çóññéçtéd wórkpláçés áré ñót áfféçtéd.·········································⟧</translation>
        </message>
        <message>
            <source>The demo workplace could not be loaded: %1</source>
            <translation>⟦Thé démó wórkpláçé çóúld ñót bé lóádéd: %1··············⟧</translation>
        </message>
        <message>
            <source>The demo workplace could not be started: %1</source>
            <translation>⟦Thé démó wórkpláçé çóúld ñót bé stártéd: %1··············⟧</translation>
        </message>
        <message>
            <source>Demo workplace</source>
            <translation>⟦Démó wórkpláçé····⟧</translation>
        </message>
        <message>
            <source>Demo coworking</source>
            <translation>⟦Démó çówórkíñg····⟧</translation>
        </message>
        <message>
            <source>Demo workshops</source>
            <translation>⟦Démó wórkshóps····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DeskSettingsDialog</name>
        <message>
            <source>Usual start</source>
            <translation>⟦Úsúál stárt···⟧</translation>
        </message>
        <message>
            <source>Usual end</source>
            <translation>⟦Úsúál éñd···⟧</translation>
        </message>
        <message>
            <source>&amp;Keep the list of people on this computer</source>
            <translation>⟦&amp;Kéép thé líst óf péóplé óñ thís çómpútér·············⟧</translation>
        </message>
        <message>
            <source>Desk settings</source>
            <translation>⟦Désk séttíñgs····⟧</translation>
        </message>
        <message>
            <source>This desk's building</source>
            <translation>⟦Thís désk's búíldíñg······⟧</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>⟦Láñgúágé··⟧</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>⟦Ás thé sýstém····⟧</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>⟦Áppéáráñçé···⟧</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>⟦Líght·⟧</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>⟦Dárk·⟧</translation>
        </message>
        <message>
            <source>This desk's &amp;building</source>
            <translation>⟦Thís désk's &amp;búíldíñg·······⟧</translation>
        </message>
        <message>
            <source>Usual &amp;start</source>
            <translation>⟦Úsúál &amp;stárt····⟧</translation>
        </message>
        <message>
            <source>Usual &amp;end</source>
            <translation>⟦Úsúál &amp;eñd···⟧</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>⟦&amp;Láñgúágé···⟧</translation>
        </message>
        <message>
            <source>Another language begins at the next start.</source>
            <translation>⟦Áñóthér láñgúágé bégíñs át thé ñéxt stárt.··············⟧</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>⟦&amp;Appéáráñçé···⟧</translation>
        </message>
        <message>
            <source>Readable by you alone, and wiped when the workplace is disconnected. It makes searching instant right after the start.</source>
            <translation>⟦Réádáblé bý ýóú álóñé, áñd wípéd whéñ thé wórkpláçé ís dísçóññéçtéd. Ít mákés séárçhíñg íñstáñt ríght áftér thé stárt.·······································⟧</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>⟦&amp;Cáñçél··⟧</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>⟦Sá&amp;vé·⟧</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>⟦Ñóñé íñ pártíçúlár······⟧</translation>
        </message>
        <message>
            <source>“%1” is not a time. Write it like %2.</source>
            <translation>⟦“%1” ís ñót á tímé. Wríté ít líké %2.············⟧</translation>
        </message>
        <message>
            <source>The usual end has to be later than the usual start.</source>
            <translation>⟦Thé úsúál éñd hás tó bé látér tháñ thé úsúál stárt.·················⟧</translation>
        </message>
        <message>
            <source>Scans make a s&amp;ound</source>
            <translation>⟦Sçáñs máké á s&amp;oúñd······⟧</translation>
        </message>
        <message>
            <source>Show desktop &amp;notifications</source>
            <translation>⟦Shów désktóp &amp;nótífíçátíóñs·········⟧</translation>
        </message>
        <message>
            <source>Once when all is well, twice when somebody has to look.</source>
            <translation>⟦Óñçé whéñ áll ís wéll, twíçé whéñ sómébódý hás tó lóók.··················⟧</translation>
        </message>
        <message>
            <source>For scans that went wrong and what waits for a decision, while this window is not in front. They name nobody.</source>
            <translation>⟦Fór sçáñs thát wéñt wróñg áñd whát wáíts fór á déçísíóñ, whílé thís wíñdów ís ñót íñ fróñt. Théý ñámé ñóbódý.····································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DisconnectVerb</name>
        <message>
            <source>No connected workplace is called “%1”.</source>
            <translation>⟦Ñó çóññéçtéd wórkpláçé ís çálléd “%1”.············⟧</translation>
        </message>
        <message>
            <source>Nobody is there to be asked: add --yes to forget “%1”.</source>
            <translation>⟦Ñóbódý ís théré tó bé áskéd: ádd --ýés tó fórgét “%1”.··················⟧</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>⟦ýés·⟧</translation>
        </message>
        <message>
            <source>Nothing was forgotten.</source>
            <translation>⟦Ñóthíñg wás fórgóttéñ.·······⟧</translation>
        </message>
        <message>
            <source>The key of “%1” was not forgotten; try again then.</source>
            <translation>⟦Thé kéý óf “%1” wás ñót fórgóttéñ; trý ágáíñ théñ.················⟧</translation>
        </message>
        <message>
            <source>Forget the key, the settings, the cached data and the last roll call of “%1”? The list of badges belongs to the desk and stays. Type yes: </source>
            <translation>⟦Fórgét thé kéý, thé séttíñgs, thé çáçhéd dátá áñd thé lást róll çáll óf “%1”? Thé líst óf bádgés bélóñgs tó thé désk áñd stáýs. Týpé ýés: ··············································⟧</translation>
        </message>
        <message>
            <source>%1 is forgotten: its key, its settings, its cached data and its last roll call. The list of badges belongs to the desk and stays.</source>
            <translation>⟦%1 ís fórgóttéñ: íts kéý, íts séttíñgs, íts çáçhéd dátá áñd íts lást róll çáll. Thé líst óf bádgés bélóñgs tó thé désk áñd stáýs.···········································⟧</translation>
        </message>
        <message>
            <source>The last roll call of “%1” could not be removed from %2. Its key is gone, so nobody can read it; remove it there, then try again.</source>
            <translation>⟦Thé lást róll çáll óf “%1” çóúld ñót bé rémóvéd fróm %2. Íts kéý ís góñé, só ñóbódý çáñ réád ít; rémóvé ít théré, théñ trý ágáíñ.···········································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DoctorVerb</name>
        <message>
            <source>none</source>
            <translation>⟦ñóñé·⟧</translation>
        </message>
        <message>
            <source>It answers.</source>
            <translation>⟦Ít áñswérs.···⟧</translation>
        </message>
        <message>
            <source>No workplace is connected.</source>
            <translation>⟦Ñó wórkpláçé ís çóññéçtéd.········⟧</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>⟦Áll ís wéll.····⟧</translation>
        </message>
        <message>
            <source>Something is wrong: see above.</source>
            <translation>⟦Sóméthíñg ís wróñg: séé ábóvé.··········⟧</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>⟦Sígñéd íñ.···⟧</translation>
        </message>
        <message>
            <source>It can be reached; without its key there was no signing in.</source>
            <translation>⟦Ít çáñ bé réáçhéd; wíthóút íts kéý théré wás ñó sígñíñg íñ.···················⟧</translation>
        </message>
        <message>
            <source>key: %1</source>
            <translation>⟦kéý: %1··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::DonePage</name>
        <message>
            <source>&amp;Copy</source>
            <translation>⟦&amp;Cópý·⟧</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>⟦&amp;Príñt…··⟧</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>⟦Úñdó·⟧</translation>
        </message>
        <message>
            <source>Cancels this booking</source>
            <translation>⟦Çáñçéls thís bóókíñg······⟧</translation>
        </message>
        <message>
            <source>Copies the receipt as text (Ctrl+C)</source>
            <translation>⟦Çópíés thé réçéípt ás téxt (Çtrl+Ç)···········⟧</translation>
        </message>
        <message>
            <source>Same person, another &amp;day</source>
            <translation>⟦Sámé pérsóñ, áñóthér &amp;dáý········⟧</translation>
        </message>
        <message>
            <source>Same person another day</source>
            <translation>⟦Sámé pérsóñ áñóthér dáý·······⟧</translation>
        </message>
        <message>
            <source>&amp;Same day, another person</source>
            <translation>⟦&amp;Sámé dáý, áñóthér pérsóñ········⟧</translation>
        </message>
        <message>
            <source>Same day another person</source>
            <translation>⟦Sámé dáý áñóthér pérsóñ·······⟧</translation>
        </message>
        <message>
            <source>Booking %1</source>
            <translation>⟦Bóókíñg %1···⟧</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>⟦Çópíéd··⟧</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>⟦Úñd&amp;o·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::FlagBox</name>
        <message>
            <source>not set</source>
            <translation>⟦ñót sét··⟧</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>⟦Ýés·⟧</translation>
        </message>
        <message>
            <source>No</source>
            <translation>⟦Ñó·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::FloorPage</name>
        <message>
            <source>Floors</source>
            <translation>⟦Flóórs··⟧</translation>
        </message>
        <message>
            <source>%1's own floor</source>
            <translation>⟦%1's ówñ flóór····⟧</translation>
        </message>
        <message>
            <source>Fetching the floors…</source>
            <translation>⟦Fétçhíñg thé flóórs…······⟧</translation>
        </message>
        <message>
            <source>This building has no floors</source>
            <translation>⟦Thís búíldíñg hás ñó flóórs·········⟧</translation>
        </message>
        <message>
            <source>An onsite pass may still be possible: go on with Next.</source>
            <translation>⟦Áñ óñsíté páss máý stíll bé póssíblé: gó óñ wíth Ñéxt.··················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::FloorPlanView</name>
        <message>
            <source>Zoom in</source>
            <translation>⟦Zóóm íñ··⟧</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>⟦Zóóm óút··⟧</translation>
        </message>
        <message>
            <source>Whole plan</source>
            <translation>⟦Whólé pláñ···⟧</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>space, state</comment>
            <translation>⟦%1, %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::FloorsModel</name>
        <message>
            <source>%1, preferred floor</source>
            <extracomment>A floor in a list that is the person's usual one; %1 is its name.</extracomment>
            <translation>⟦%1, préférréd flóór······⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::FrontDeskVerb</name>
        <message>
            <source>This workplace's system has no people to book and no reception.</source>
            <translation>⟦Thís wórkpláçé's sýstém hás ñó péóplé tó bóók áñd ñó réçéptíóñ.·····················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::Header</name>
        <message>
            <source>demo</source>
            <translation>⟦démó·⟧</translation>
        </message>
        <message>
            <source>Men&amp;u</source>
            <translation>⟦Méñ&amp;u·⟧</translation>
        </message>
        <message>
            <source>Made-up people and buildings inside this computer</source>
            <translation>⟦Mádé-úp péóplé áñd búíldíñgs íñsídé thís çómpútér················⟧</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>⟦Méñú·⟧</translation>
        </message>
        <message>
            <source>Opens the menu (F10)</source>
            <translation>⟦Ópéñs thé méñú (F10)······⟧</translation>
        </message>
        <message>
            <source>%1 section</source>
            <extracomment>What a screen reader calls the button that shows a part of the window; %1 is the part, such as Activity.</extracomment>
            <translation>⟦%1 séçtíóñ···⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::HoursEditor</name>
        <message>
            <source>No opening hours: it can be booked at all times.</source>
            <translation>⟦Ñó ópéñíñg hóúrs: ít çáñ bé bóókéd át áll tímés.················⟧</translation>
        </message>
        <message>
            <source>Open %1 hours a week.</source>
            <translation>⟦Ópéñ %1 hóúrs á wéék.·······⟧</translation>
        </message>
        <message>
            <source>Hours that go on after midnight are two: %1 is open as well, %2.</source>
            <comment>a day, hours</comment>
            <translation>⟦Hóúrs thát gó óñ áftér mídñíght áré twó: %1 ís ópéñ ás wéll, %2.·····················⟧</translation>
        </message>
        <message>
            <source>%1 is open all day already.</source>
            <translation>⟦%1 ís ópéñ áll dáý álréádý.·········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::InstantEditor</name>
        <message>
            <source>%1: time</source>
            <comment>a field's name</comment>
            <translation>⟦%1: tímé··⟧</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>⟦Ñót sét··⟧</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>⟦Tímé·⟧</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write it like %2.</source>
            <translation>⟦“%1” ís ñót á dáté. Wríté ít líké %2.············⟧</translation>
        </message>
        <message>
            <source>A time belongs to it as well, written like %1.</source>
            <translation>⟦Á tímé bélóñgs tó ít ás wéll, wríttéñ líké %1.···············⟧</translation>
        </message>
        <message>
            <source>“%1” is not a time. Write it like %2.</source>
            <translation>⟦“%1” ís ñót á tímé. Wríté ít líké %2.············⟧</translation>
        </message>
        <message>
            <source>That time does not exist there: the clocks were put forward.</source>
            <translation>⟦Thát tímé dóés ñót éxíst théré: thé çlóçks wéré pút fórwárd.····················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::LineEditor</name>
        <message>
            <source>Not set</source>
            <translation>⟦Ñót sét··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::LinkedEditor</name>
        <message>
            <source>Choose…</source>
            <translation>⟦Çhóósé…··⟧</translation>
        </message>
        <message>
            <source>Choose a linked resource</source>
            <translation>⟦Çhóósé á líñkéd résóúrçé········⟧</translation>
        </message>
        <message>
            <source>Linked resources</source>
            <translation>⟦Líñkéd résóúrçés·····⟧</translation>
        </message>
        <message>
            <source>It is added to those that are linked already.</source>
            <translation>⟦Ít ís áddéd tó thósé thát áré líñkéd álréádý.···············⟧</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>⟦Ádd·⟧</translation>
        </message>
        <message>
            <source>Choose the business first, under Basics.</source>
            <translation>⟦Çhóósé thé búsíñéss fírst, úñdér Básíçs.·············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::MainWindow</name>
        <message>
            <source>&amp;Switch workplace</source>
            <translation>⟦&amp;Swítçh wórkpláçé·····⟧</translation>
        </message>
        <message>
            <source>&amp;Connect another workplace…</source>
            <translation>⟦&amp;Cóññéçt áñóthér wórkpláçé…·········⟧</translation>
        </message>
        <message>
            <source>Desk &amp;settings…</source>
            <translation>⟦Désk &amp;séttíñgs…·····⟧</translation>
        </message>
        <message>
            <source>&amp;Disconnect…</source>
            <translation>⟦&amp;Dísçóññéçt…····⟧</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>⟦&amp;Kéýs·⟧</translation>
        </message>
        <message>
            <source>&amp;About Foyer</source>
            <translation>⟦&amp;Abóút Fóýér····⟧</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>⟦&amp;Qúít·⟧</translation>
        </message>
        <message>
            <source>&amp;Disconnect</source>
            <translation>⟦&amp;Dísçóññéçt···⟧</translation>
        </message>
        <message>
            <source>%1 – Foyer</source>
            <translation>⟦%1 – Fóýér···⟧</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>⟦Bóók·⟧</translation>
        </message>
        <message>
            <source>&amp;Badges…</source>
            <translation>⟦&amp;Bádgés…··⟧</translation>
        </message>
        <message>
            <source>&amp;Roll call…</source>
            <translation>⟦&amp;Róll çáll…···⟧</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>⟦Árríváls··⟧</translation>
        </message>
        <message>
            <source>Nobody was checked in: say which building this is, then scan again.</source>
            <translation>⟦Ñóbódý wás çhéçkéd íñ: sáý whíçh búíldíñg thís ís, théñ sçáñ ágáíñ.······················⟧</translation>
        </message>
        <message>
            <source>Disconnect %1? Its key and what is kept of it on this computer are removed. Bookings and the desk's list of badges stay as they are.</source>
            <translation>⟦Dísçóññéçt %1? Íts kéý áñd whát ís képt óf ít óñ thís çómpútér áré rémóvéd. Bóókíñgs áñd thé désk's líst óf bádgés stáý ás théý áré.············································⟧</translation>
        </message>
        <message>
            <source>&amp;Next workplace</source>
            <translation>⟦&amp;Néxt wórkpláçé·····⟧</translation>
        </message>
        <message>
            <source>&amp;Previous workplace</source>
            <translation>⟦&amp;Prévíóús wórkpláçé······⟧</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>⟦Bóókíñgs··⟧</translation>
        </message>
        <message>
            <source>New resource</source>
            <translation>⟦Ñéw résóúrçé····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::MeetingFields</name>
        <message>
            <source>Online meetin&amp;g</source>
            <translation>⟦Óñlíñé méétíñ&amp;g·····⟧</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>⟦Títlé·⟧</translation>
        </message>
        <message>
            <source>What the room is booked for</source>
            <translation>⟦Whát thé róóm ís bóókéd fór·········⟧</translation>
        </message>
        <message>
            <source>Online meeting</source>
            <translation>⟦Óñlíñé méétíñg····⟧</translation>
        </message>
        <message>
            <source>T&amp;itle</source>
            <translation>⟦T&amp;itlé··⟧</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>⟦Désçríptíóñ···⟧</translation>
        </message>
        <message>
            <source>For those who are invited; may be left empty</source>
            <translation>⟦Fór thósé whó áré íñvítéd; máý bé léft émptý··············⟧</translation>
        </message>
        <message>
            <source>&amp;Description</source>
            <translation>⟦&amp;Désçríptíóñ····⟧</translation>
        </message>
        <message>
            <source>“%1” is not on the list yet: take a suggestion, or clear the field.</source>
            <translation>⟦“%1” ís ñót óñ thé líst ýét: táké á súggéstíóñ, ór çléár thé fíéld.······················⟧</translation>
        </message>
        <message>
            <source>%L1 of %L2 characters</source>
            <translation>⟦%L1 óf %L2 çháráçtérs·······⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>⟦Çlósé thís mésságé······⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::NumberEditor</name>
        <message>
            <source>“%1” is not a whole number. Write it like %2.</source>
            <translation>⟦“%1” ís ñót á whólé ñúmbér. Wríté ít líké %2.···············⟧</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it like %2.</source>
            <translation>⟦“%1” ís ñót á ñúmbér. Wríté ít líké %2.·············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::OwnBuilding</name>
        <message>
            <source>This desk's buildings</source>
            <translation>⟦Thís désk's búíldíñgs·······⟧</translation>
        </message>
        <message>
            <source>This is our &amp;building</source>
            <translation>⟦Thís ís óúr &amp;búíldíñg·······⟧</translation>
        </message>
        <message>
            <source>This is our building</source>
            <translation>⟦Thís ís óúr búíldíñg······⟧</translation>
        </message>
        <message>
            <source>Search this desk's building</source>
            <translation>⟦Séárçh thís désk's búíldíñg·········⟧</translation>
        </message>
        <message>
            <source>Name, city or country</source>
            <translation>⟦Ñámé, çítý ór çóúñtrý·······⟧</translation>
        </message>
        <message>
            <source>Fetching the buildings…</source>
            <translation>⟦Fétçhíñg thé búíldíñgs…·······⟧</translation>
        </message>
        <message>
            <source>No building found</source>
            <translation>⟦Ñó búíldíñg fóúñd·····⟧</translation>
        </message>
        <message>
            <source>Try another name, city or country, or clear the field.</source>
            <translation>⟦Trý áñóthér ñámé, çítý ór çóúñtrý, ór çléár thé fíéld.··················⟧</translation>
        </message>
        <message>
            <source>Which building is this reception's?</source>
            <translation>⟦Whíçh búíldíñg ís thís réçéptíóñ's?···········⟧</translation>
        </message>
        <message>
            <source>It is asked once. The desk settings can change it later.</source>
            <translation>⟦Ít ís áskéd óñçé. Thé désk séttíñgs çáñ çháñgé ít látér.··················⟧</translation>
        </message>
        <message>
            <source>Choose the building first.</source>
            <translation>⟦Çhóósé thé búíldíñg fírst.········⟧</translation>
        </message>
        <message>
            <source>This computer does not know that building's time zone, %1, so it can't tell its day.</source>
            <translation>⟦Thís çómpútér dóés ñót kñów thát búíldíñg's tímé zóñé, %1, só ít çáñ't téll íts dáý.····························⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::PeopleProgress</name>
        <message numerus="yes">
            <source>%Ln people known</source>
            <translation>
                <numerusform>⟦%Ln péóplé kñówñ·····⟧</numerusform>
                <numerusform>⟦%Ln péóplé kñówñ·····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 people known</source>
            <translation>⟦%1 óf %2 péóplé kñówñ·······⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people known so far</source>
            <translation>
                <numerusform>⟦%Ln péóplé kñówñ só fár·······⟧</numerusform>
                <numerusform>⟦%Ln péóplé kñówñ só fár·······⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>⟦Gó óñ·⟧</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>⟦Çáñçél··⟧</translation>
        </message>
        <message>
            <source>Go on fetching people</source>
            <translation>⟦Gó óñ fétçhíñg péóplé·······⟧</translation>
        </message>
        <message>
            <source>Cancel fetching people</source>
            <translation>⟦Çáñçél fétçhíñg péóplé·······⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::PersonBookingsModel</name>
        <message>
            <source>Onsite pass</source>
            <translation>⟦Óñsíté páss···⟧</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>⟦Bóókíñg··⟧</translation>
        </message>
        <message>
            <source>%1, %2 · %3</source>
            <extracomment>A booking in one line: %1 is the day, %2 the times, %3 the space, floor and building.</extracomment>
            <translation>⟦%1, %2 · %3···⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::PersonPage</name>
        <message>
            <source>People</source>
            <translation>⟦Péóplé··⟧</translation>
        </message>
        <message>
            <source>Served last</source>
            <translation>⟦Sérvéd lást···⟧</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>⟦Séárçh péóplé····⟧</translation>
        </message>
        <message>
            <source>Name, e-mail or job title</source>
            <translation>⟦Ñámé, é-máíl ór jób títlé········⟧</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>⟦Séárçhíñg…···⟧</translation>
        </message>
        <message>
            <source>Type two or three letters of a name, e-mail address or job title.</source>
            <translation>⟦Týpé twó ór thréé léttérs óf á ñámé, é-máíl áddréss ór jób títlé.·····················⟧</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translation>⟦Whó ís ít fór?····⟧</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>⟦Ñóbódý fóúñd····⟧</translation>
        </message>
        <message>
            <source>Try fewer letters, the last name alone, or the e-mail address.</source>
            <translation>⟦Trý féwér léttérs, thé lást ñámé álóñé, ór thé é-máíl áddréss.····················⟧</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more: type more letters</source>
            <translation>
                <numerusform>⟦áñd %Ln móré: týpé móré léttérs··········⟧</numerusform>
                <numerusform>⟦áñd %Ln móré: týpé móré léttérs··········⟧</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foyer::PickerEditor</name>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>⟦Ñót sét··⟧</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>⟦Ñóthíñg tó çhóósé fróm·······⟧</translation>
        </message>
        <message>
            <source>%1, which is not there any more</source>
            <comment>an id</comment>
            <translation>⟦%1, whíçh ís ñót théré áñý móré··········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::PlanFrame</name>
        <message>
            <source>Plan</source>
            <translation>⟦Pláñ·⟧</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>⟦Çhóséñ··⟧</translation>
        </message>
        <message>
            <source>Fetching the plan…</source>
            <translation>⟦Fétçhíñg thé pláñ…······⟧</translation>
        </message>
        <message>
            <source>R&amp;etry</source>
            <translation>⟦R&amp;etrý··⟧</translation>
        </message>
        <message>
            <source>The plan of this floor can't be shown; everything can be done in the list.</source>
            <translation>⟦Thé pláñ óf thís flóór çáñ't bé shówñ; évérýthíñg çáñ bé dóñé íñ thé líst.························⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::PlanLegend</name>
        <message>
            <source>Legend: %1</source>
            <comment>a list of words</comment>
            <translation>⟦Légéñd: %1···⟧</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a legend</comment>
            <translation>⟦, ·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ProseEditor</name>
        <message>
            <source>Not set</source>
            <translation>⟦Ñót sét··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ResourceDialog</name>
        <message>
            <source>Resources</source>
            <translation>⟦Résóúrçés···⟧</translation>
        </message>
        <message>
            <source>Search resources</source>
            <translation>⟦Séárçh résóúrçés·····⟧</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>⟦Párt óf thé ñámé·····⟧</translation>
        </message>
        <message>
            <source>Loading the resources of this business…</source>
            <translation>⟦Lóádíñg thé résóúrçés óf thís búsíñéss…·············⟧</translation>
        </message>
        <message>
            <source>No resource</source>
            <translation>⟦Ñó résóúrçé···⟧</translation>
        </message>
        <message>
            <source>There is none in this business, or none of that name.</source>
            <translation>⟦Théré ís ñóñé íñ thís búsíñéss, ór ñóñé óf thát ñámé.·················⟧</translation>
        </message>
        <message>
            <source>Id %1</source>
            <translation>⟦Íd %1·⟧</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>⟦&amp;Cáñçél··⟧</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>⟦Çáñçél··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ResourceOutcome</name>
        <message>
            <source>Create &amp;another one</source>
            <translation>⟦Çréáté &amp;añóthér óñé······⟧</translation>
        </message>
        <message>
            <source>Chan&amp;ge the name</source>
            <translation>⟦Çháñ&amp;gé thé ñámé·····⟧</translation>
        </message>
        <message>
            <source>&amp;Put it right</source>
            <translation>⟦&amp;Pút ít ríght····⟧</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>⟦&amp;Stóp·⟧</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>⟦&amp;Lóók ágáíñ···⟧</translation>
        </message>
        <message>
            <source>It is &amp;there</source>
            <translation>⟦Ít ís &amp;théré····⟧</translation>
        </message>
        <message>
            <source>It is not there, &amp;send again</source>
            <translation>⟦Ít ís ñót théré, &amp;séñd ágáíñ·········⟧</translation>
        </message>
        <message>
            <source>It is not there, lea&amp;ve it</source>
            <translation>⟦Ít ís ñót théré, léá&amp;vé ít········⟧</translation>
        </message>
        <message>
            <source>&amp;Read it again</source>
            <translation>⟦&amp;Réád ít ágáíñ····⟧</translation>
        </message>
        <message>
            <source>&amp;New resource</source>
            <translation>⟦&amp;Néw résóúrçé····⟧</translation>
        </message>
        <message>
            <source>Another one li&amp;ke it</source>
            <translation>⟦Áñóthér óñé lí&amp;ké ít······⟧</translation>
        </message>
        <message>
            <source>Sent and stored</source>
            <translation>⟦Séñt áñd stóréd·····⟧</translation>
        </message>
        <message>
            <source>Create another one</source>
            <translation>⟦Çréáté áñóthér óñé······⟧</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>⟦Çháñgé thé ñámé·····⟧</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>⟦Pút ít ríght····⟧</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>⟦Stóp·⟧</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>⟦Lóók ágáíñ···⟧</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>⟦Ít ís théré···⟧</translation>
        </message>
        <message>
            <source>It is not there, send again</source>
            <translation>⟦Ít ís ñót théré, séñd ágáíñ·········⟧</translation>
        </message>
        <message>
            <source>It is not there, leave it</source>
            <translation>⟦Ít ís ñót théré, léávé ít········⟧</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>⟦Réád ít ágáíñ····⟧</translation>
        </message>
        <message>
            <source>New resource</source>
            <translation>⟦Ñéw résóúrçé····⟧</translation>
        </message>
        <message>
            <source>Another one like it</source>
            <translation>⟦Áñóthér óñé líké ít······⟧</translation>
        </message>
        <message>
            <source>Looking whether there is one of that name already…</source>
            <translation>⟦Lóókíñg whéthér théré ís óñé óf thát ñámé álréádý…················⟧</translation>
        </message>
        <message>
            <source>It can be created: nothing of that name is there. Nothing was sent.</source>
            <translation>⟦Ít çáñ bé çréátéd: ñóthíñg óf thát ñámé ís théré. Ñóthíñg wás séñt.······················⟧</translation>
        </message>
        <message>
            <source>There is a resource of that name already. Nothing was sent: create another one of the same name, or change the name?</source>
            <translation>⟦Théré ís á résóúrçé óf thát ñámé álréádý. Ñóthíñg wás séñt: çréáté áñóthér óñé óf thé sámé ñámé, ór çháñgé thé ñámé?······································⟧</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>⟦Çréátíñg…···⟧</translation>
        </message>
        <message>
            <source>No clear answer came: it may have been created. It is being looked for; don't create it again.</source>
            <translation>⟦Ñó çléár áñswér çámé: ít máý hávé bééñ çréátéd. Ít ís béíñg lóókéd fór; dóñ't çréáté ít ágáíñ.·······························⟧</translation>
        </message>
        <message>
            <source>Created. Reading what was stored…</source>
            <translation>⟦Çréátéd. Réádíñg whát wás stóréd…···········⟧</translation>
        </message>
        <message>
            <source>Look into the system itself whether the resource is there, then say so here.</source>
            <translation>⟦Lóók íñtó thé sýstém ítsélf whéthér thé résóúrçé ís théré, théñ sáý só héré.·························⟧</translation>
        </message>
        <message>
            <source>Refused: nothing was created. What you filled in is kept; put right what the system says and create it again.</source>
            <translation>⟦Réfúséd: ñóthíñg wás çréátéd. Whát ýóú fílléd íñ ís képt; pút ríght whát thé sýstém sáýs áñd çréáté ít ágáíñ.····································⟧</translation>
        </message>
        <message>
            <source>Nothing was created, and it is safe to try again. What you filled in is kept.</source>
            <translation>⟦Ñóthíñg wás çréátéd, áñd ít ís sáfé tó trý ágáíñ. Whát ýóú fílléd íñ ís képt.·························⟧</translation>
        </message>
        <message>
            <source>“%1” is there, as a person said. What was stored was not read.</source>
            <translation>⟦“%1” ís théré, ás á pérsóñ sáíd. Whát wás stóréd wás ñót réád.····················⟧</translation>
        </message>
        <message>
            <source>Its id: %1</source>
            <translation>⟦Íts íd: %1···⟧</translation>
        </message>
        <message>
            <source>“%1” was created. What was stored could not be read, so it was not compared.</source>
            <translation>⟦“%1” wás çréátéd. Whát wás stóréd çóúld ñót bé réád, só ít wás ñót çómpáréd.·························⟧</translation>
        </message>
        <message>
            <source>“%1” was created, and stored as it was sent.</source>
            <translation>⟦“%1” wás çréátéd, áñd stóréd ás ít wás séñt.··············⟧</translation>
        </message>
        <message>
            <source>“%1” was created. Some of it was stored otherwise than it was sent:</source>
            <translation>⟦“%1” wás çréátéd. Sómé óf ít wás stóréd óthérwísé tháñ ít wás séñt:······················⟧</translation>
        </message>
        <message>
            <source>%1, created %2, id %3</source>
            <translation>⟦%1, çréátéd %2, íd %3·······⟧</translation>
        </message>
        <message>
            <source>%1, id %2</source>
            <translation>⟦%1, íd %2···⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field's name, words about it</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
        <message>
            <source>: </source>
            <translation>⟦: ·⟧</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>⟦Fíéld·⟧</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>⟦Séñt·⟧</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>⟦Stóréd··⟧</translation>
        </message>
        <message>
            <source>%1: sent %2, stored %3</source>
            <comment>a field's name, two values</comment>
            <translation>⟦%1: séñt %2, stóréd %3·······⟧</translation>
        </message>
        <message>
            <source>It was not created: it was looked for and is not there. Send it again, or leave it.</source>
            <translation>⟦Ít wás ñót çréátéd: ít wás lóókéd fór áñd ís ñót théré. Séñd ít ágáíñ, ór léávé ít.···························⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ResourcePage</name>
        <message>
            <source>Required</source>
            <translation>⟦Réqúíréd··⟧</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>⟦Óptíóñál··⟧</translation>
        </message>
        <message>
            <source>required</source>
            <translation>⟦réqúíréd··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ResourceRail</name>
        <message>
            <source>Pages</source>
            <translation>⟦Págés·⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to put right</source>
            <translation>
                <numerusform>⟦%Ln tó pút ríght·····⟧</numerusform>
                <numerusform>⟦%Ln tó pút ríght·····⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln still needed</source>
            <translation>
                <numerusform>⟦%Ln stíll ñéédéd·····⟧</numerusform>
                <numerusform>⟦%Ln stíll ñéédéd·····⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln set</source>
            <translation>
                <numerusform>⟦%Ln sét··⟧</numerusform>
                <numerusform>⟦%Ln sét··⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>⟦Ñót çómplété ýét·····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ResourceReview</name>
        <message>
            <source>What is sent</source>
            <translation>⟦Whát ís séñt····⟧</translation>
        </message>
        <message>
            <source>Nothing is filled in yet.</source>
            <translation>⟦Ñóthíñg ís fílléd íñ ýét.········⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field's name, its value</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ResourceView</name>
        <message>
            <source>&amp;Duplicate from…</source>
            <translation>⟦&amp;Dúplíçáté fróm…·····⟧</translation>
        </message>
        <message>
            <source>Duplicate from</source>
            <translation>⟦Dúplíçáté fróm····⟧</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>⟦Báç&amp;k·⟧</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>⟦Báçk·⟧</translation>
        </message>
        <message>
            <source>Disca&amp;rd</source>
            <translation>⟦Dísçá&amp;rd··⟧</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>⟦Dísçárd··⟧</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>⟦&amp;Néxt·⟧</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>⟦Ñéxt·⟧</translation>
        </message>
        <message>
            <source>&amp;Create</source>
            <translation>⟦&amp;Créáté··⟧</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>⟦Çréáté··⟧</translation>
        </message>
        <message>
            <source>The new resource begins with everything that the other one has, but its name, its calendars and its keys. What you filled in is replaced.</source>
            <translation>⟦Thé ñéw résóúrçé bégíñs wíth évérýthíñg thát thé óthér óñé hás, bút íts ñámé, íts çáléñdárs áñd íts kéýs. Whát ýóú fílléd íñ ís répláçéd.·············································⟧</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>⟦Dúplíçáté···⟧</translation>
        </message>
        <message>
            <source>One thing is still to be done before it can be created.</source>
            <translation>⟦Óñé thíñg ís stíll tó bé dóñé béfóré ít çáñ bé çréátéd.··················⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln things are still to be done before it can be created.</source>
            <translation>
                <numerusform>⟦%Ln thíñgs áré stíll tó bé dóñé béfóré ít çáñ bé çréátéd.···················⟧</numerusform>
                <numerusform>⟦%Ln thíñgs áré stíll tó bé dóñé béfóré ít çáñ bé çréátéd.···················⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the first</source>
            <translation>⟦Gó tó thé fírst·····⟧</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>⟦Úñdó·⟧</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>⟦Dísçárd ít···⟧</translation>
        </message>
        <message>
            <source>What was filled in is discarded.</source>
            <translation>⟦Whát wás fílléd íñ ís dísçárdéd.··········⟧</translation>
        </message>
        <message>
            <source>Reading the resource to begin with a copy of it…</source>
            <translation>⟦Réádíñg thé résóúrçé tó bégíñ wíth á çópý óf ít…················⟧</translation>
        </message>
        <message>
            <source>It could not be duplicated; what you filled in is as it was. %1</source>
            <translation>⟦Ít çóúld ñót bé dúplíçátéd; whát ýóú fílléd íñ ís ás ít wás. %1·····················⟧</translation>
        </message>
        <message>
            <source>This is a copy. It has no name yet, and none of the calendars and keys of the other one.</source>
            <translation>⟦Thís ís á çópý. Ít hás ñó ñámé ýét, áñd ñóñé óf thé çáléñdárs áñd kéýs óf thé óthér óñé.·····························⟧</translation>
        </message>
        <message>
            <source>Choose the business first: one of its resources is duplicated.</source>
            <translation>⟦Çhóósé thé búsíñéss fírst: óñé óf íts résóúrçés ís dúplíçátéd.····················⟧</translation>
        </message>
        <message>
            <source>What was sent.</source>
            <translation>⟦Whát wás séñt.····⟧</translation>
        </message>
        <message>
            <source>This was filled in before. It was kept on this computer, without keys.</source>
            <translation>⟦Thís wás fílléd íñ béfóré. Ít wás képt óñ thís çómpútér, wíthóút kéýs.·······················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::RollCallModel</name>
        <message>
            <source>%1 · %2</source>
            <comment>floor, how many</comment>
            <translation>⟦%1 · %2··⟧</translation>
        </message>
        <message>
            <source>%1 · %2 of %3 ticked</source>
            <comment>floor, how many of how many</comment>
            <translation>⟦%1 · %2 óf %3 tíçkéd······⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::RollCallVerb</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>⟦%1 çóúld ñót bé wríttéñ.········⟧</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>floor, how many</comment>
            <translation>⟦%1 · %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::RollCallView</name>
        <message>
            <source>Roll call</source>
            <translation>⟦Róll çáll···⟧</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>⟦&amp;Príñt…··⟧</translation>
        </message>
        <message>
            <source>Save P&amp;DF…</source>
            <translation>⟦Sávé P&amp;DF…···⟧</translation>
        </message>
        <message>
            <source>Save &amp;CSV…</source>
            <translation>⟦Sávé &amp;CSV…···⟧</translation>
        </message>
        <message>
            <source>Search roll call</source>
            <translation>⟦Séárçh róll çáll·····⟧</translation>
        </message>
        <message>
            <source>Name, place or floor</source>
            <translation>⟦Ñámé, pláçé ór flóór······⟧</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>⟦Príñt·⟧</translation>
        </message>
        <message>
            <source>Prints the list with boxes to tick off (Ctrl+P)</source>
            <translation>⟦Príñts thé líst wíth bóxés tó tíçk óff (Çtrl+P)···············⟧</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>⟦Sávé PDF··⟧</translation>
        </message>
        <message>
            <source>Save CSV</source>
            <translation>⟦Sávé ÇSV··⟧</translation>
        </message>
        <message>
            <source>Nobody knows yet who is in the building: the workplace has not told, and there is no earlier roll call on this computer.</source>
            <translation>⟦Ñóbódý kñóws ýét whó ís íñ thé búíldíñg: thé wórkpláçé hás ñót tóld, áñd théré ís ñó éárlíér róll çáll óñ thís çómpútér.········································⟧</translation>
        </message>
        <message>
            <source>Nobody is checked in.</source>
            <translation>⟦Ñóbódý ís çhéçkéd íñ.·······⟧</translation>
        </message>
        <message>
            <source>Nobody is called that, or sits there.</source>
            <translation>⟦Ñóbódý ís çálléd thát, ór síts théré.············⟧</translation>
        </message>
        <message>
            <source>Try a part of the name, or clear the search.</source>
            <translation>⟦Trý á párt óf thé ñámé, ór çléár thé séárçh.··············⟧</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>⟦PDF (*.pdf)···⟧</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>⟦Táblé (*.çsv)····⟧</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>⟦Ç&amp;lósé··⟧</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>⟦Çlósé·⟧</translation>
        </message>
        <message>
            <source>Roll call · %1</source>
            <translation>⟦Róll çáll · %1····⟧</translation>
        </message>
        <message>
            <source>There is no roll call yet</source>
            <translation>⟦Théré ís ñó róll çáll ýét········⟧</translation>
        </message>
        <message>
            <source>%1 · %2 ticked, %3 missing</source>
            <comment>412 people</comment>
            <translation>⟦%1 · %2 tíçkéd, %3 míssíñg········⟧</translation>
        </message>
        <message>
            <source>This is a demo workplace: its roll call is not kept for when the network is down.</source>
            <translation>⟦Thís ís á démó wórkpláçé: íts róll çáll ís ñót képt fór whéñ thé ñétwórk ís dówñ.···························⟧</translation>
        </message>
        <message>
            <source>Was NOT LIVE when it was printed, %1.</source>
            <translation>⟦Wás ÑÓT LÍVÉ whéñ ít wás príñtéd, %1.············⟧</translation>
        </message>
        <message>
            <source>It could not be printed. Choose another printer, or save a PDF.</source>
            <translation>⟦Ít çóúld ñót bé príñtéd. Çhóósé áñóthér príñtér, ór sávé á PDF.·····················⟧</translation>
        </message>
        <message>
            <source>roll-call</source>
            <comment>in a file's name</comment>
            <translation>⟦róll-çáll···⟧</translation>
        </message>
        <message>
            <source>Saved as %1. It holds people's names.</source>
            <translation>⟦Sávéd ás %1. Ít hólds péóplé's ñámés.············⟧</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>⟦%1 çóúld ñót bé wríttéñ. Çhóósé áñóthér pláçé.···············⟧</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>⟦Çáñçél··⟧</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>⟦Príñtíñg…···⟧</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>⟦Sávíñg %1…···⟧</translation>
        </message>
        <message>
            <source>Ca&amp;ncel</source>
            <translation>⟦Çá&amp;nçél··⟧</translation>
        </message>
        <message>
            <source>Given to the printer.</source>
            <translation>⟦Gívéñ tó thé príñtér.·······⟧</translation>
        </message>
        <message>
            <source>Not printed: it was cancelled.</source>
            <translation>⟦Ñót príñtéd: ít wás çáñçélléd.··········⟧</translation>
        </message>
        <message>
            <source>Cancelled: %1 was not written.</source>
            <translation>⟦Çáñçélléd: %1 wás ñót wríttéñ.··········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::ScanBanner</name>
        <message>
            <source>&amp;Whose badge is this?</source>
            <translation>⟦&amp;Whósé bádgé ís thís?·······⟧</translation>
        </message>
        <message>
            <source>Close the result of the scan</source>
            <translation>⟦Çlósé thé résúlt óf thé sçáñ·········⟧</translation>
        </message>
        <message>
            <source>Whose badge is this?</source>
            <translation>⟦Whósé bádgé ís thís?······⟧</translation>
        </message>
        <message>
            <source>… and more: see the list</source>
            <translation>⟦… áñd móré: séé thé líst········⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::SpacePage</name>
        <message>
            <source>Spaces</source>
            <translation>⟦Spáçés··⟧</translation>
        </message>
        <message>
            <source>Search spaces</source>
            <translation>⟦Séárçh spáçés····⟧</translation>
        </message>
        <message>
            <source>Name of a space</source>
            <translation>⟦Ñámé óf á spáçé·····⟧</translation>
        </message>
        <message>
            <source>Asking what is free…</source>
            <translation>⟦Áskíñg whát ís fréé…······⟧</translation>
        </message>
        <message>
            <source>Without a floor there is no space to choose.</source>
            <translation>⟦Wíthóút á flóór théré ís ñó spáçé tó çhóósé.··············⟧</translation>
        </message>
        <message>
            <source>Kind of space</source>
            <translation>⟦Kíñd óf spáçé····⟧</translation>
        </message>
        <message>
            <source>No space needed?</source>
            <translation>⟦Ñó spáçé ñéédéd?·····⟧</translation>
        </message>
        <message>
            <source>&amp;Onsite pass</source>
            <translation>⟦&amp;Oñsíté páss····⟧</translation>
        </message>
        <message>
            <source>Onsite pass</source>
            <translation>⟦Óñsíté páss···⟧</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>⟦&amp;Rétrý··⟧</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
        <message>
            <source>Nothing is free here at that time</source>
            <comment>spaces</comment>
            <translation>⟦Ñóthíñg ís fréé héré át thát tímé···········⟧</translation>
        </message>
        <message>
            <source>Try another kind of space, another floor or other times.</source>
            <translation>⟦Trý áñóthér kíñd óf spáçé, áñóthér flóór ór óthér tímés.··················⟧</translation>
        </message>
        <message>
            <source>Asking for onsite passes…</source>
            <translation>⟦Áskíñg fór óñsíté pássés…········⟧</translation>
        </message>
        <message>
            <source>%1 is not free any more. Choose another one.</source>
            <translation>⟦%1 ís ñót fréé áñý móré. Çhóósé áñóthér óñé.··············⟧</translation>
        </message>
        <message>
            <source>Nothing that is free is called that</source>
            <translation>⟦Ñóthíñg thát ís fréé ís çálléd thát···········⟧</translation>
        </message>
        <message>
            <source>Clear the field to see what is free.</source>
            <translation>⟦Çléár thé fíéld tó séé whát ís fréé.············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::SpacesModel</name>
        <message>
            <source>Other spaces</source>
            <extracomment>Heading of the spaces that are in no neighborhood.</extracomment>
            <translation>⟦Óthér spáçés····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::StatefulList</name>
        <message>
            <source>&amp;Retry</source>
            <translation>⟦&amp;Rétrý··⟧</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>⟦Lóádíñg…··⟧</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>⟦Ñóthíñg fóúñd.····⟧</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>⟦Rétrý·⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::StepButton</name>
        <message>
            <source>%1: %2</source>
            <comment>a step's name, what is chosen in it</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
        <message>
            <source>Step %1, the current one</source>
            <translation>⟦Stép %1, thé çúrréñt óñé········⟧</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>⟦Stép %1··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::StepRail</name>
        <message>
            <source>Person</source>
            <translation>⟦Pérsóñ··⟧</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>⟦Búíldíñg··⟧</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>⟦Dáý áñd tímé····⟧</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>⟦Flóór·⟧</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>⟦Spáçé·⟧</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>⟦Çóñfírm··⟧</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>⟦Dóñé·⟧</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translation>⟦Whó ís ít fór?····⟧</translation>
        </message>
        <message>
            <source>Which building?</source>
            <translation>⟦Whíçh búíldíñg?·····⟧</translation>
        </message>
        <message>
            <source>Which day, from when to when?</source>
            <translation>⟦Whíçh dáý, fróm whéñ tó whéñ?·········⟧</translation>
        </message>
        <message>
            <source>Which floor?</source>
            <translation>⟦Whíçh flóór?····⟧</translation>
        </message>
        <message>
            <source>Which space?</source>
            <translation>⟦Whíçh spáçé?····⟧</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>⟦Ís thís ríght?····⟧</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>⟦Stéps·⟧</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, times</comment>
            <translation>⟦%1, %2··⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::TypeEditor</name>
        <message>
            <source>Choose the business first</source>
            <translation>⟦Çhóósé thé búsíñéss fírst········⟧</translation>
        </message>
        <message>
            <source>Loading resource types…</source>
            <translation>⟦Lóádíñg résóúrçé týpés…·······⟧</translation>
        </message>
        <message>
            <source>This business has no resource types. One has to be made in the system first: the booking rates hang on it.</source>
            <translation>⟦Thís búsíñéss hás ñó résóúrçé týpés. Óñé hás tó bé mádé íñ thé sýstém fírst: thé bóókíñg rátés háñg óñ ít.···································⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::UnknownCodes</name>
        <message numerus="yes">
            <source>scanned %Ln time(s)</source>
            <translation>
                <numerusform>⟦sçáññéd %Ln tímé(s)······⟧</numerusform>
                <numerusform>⟦sçáññéd %Ln tímé(s)······⟧</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foyer::UpcomingBookings</name>
        <message>
            <source>Upcoming bookings</source>
            <translation>⟦Úpçómíñg bóókíñgs·····⟧</translation>
        </message>
        <message>
            <source>C&amp;ancel booking</source>
            <translation>⟦Ç&amp;añçél bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>⟦&amp;Kéép ít··⟧</translation>
        </message>
        <message>
            <source>Cancel booking</source>
            <translation>⟦Çáñçél bóókíñg····⟧</translation>
        </message>
        <message>
            <source>Already booked</source>
            <translation>⟦Álréádý bóókéd····⟧</translation>
        </message>
        <message>
            <source>Choose a person to see what is booked already.</source>
            <translation>⟦Çhóósé á pérsóñ tó séé whát ís bóókéd álréádý.···············⟧</translation>
        </message>
        <message>
            <source>Looking for bookings…</source>
            <translation>⟦Lóókíñg fór bóókíñgs…·······⟧</translation>
        </message>
        <message>
            <source>Nothing booked</source>
            <translation>⟦Ñóthíñg bóókéd····⟧</translation>
        </message>
        <message>
            <source>in the next 30 days</source>
            <translation>⟦íñ thé ñéxt 30 dáýs······⟧</translation>
        </message>
        <message>
            <source>Cancel %1, %2? Press “Cancel booking” again to do it.</source>
            <translation>⟦Çáñçél %1, %2? Préss “Çáñçél bóókíñg” ágáíñ tó dó ít.·················⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::VerbRun</name>
        <message>
            <source>The time given with --timeout is over. Nothing was sent.</source>
            <translation>⟦Thé tímé gívéñ wíth --tíméóút ís óvér. Ñóthíñg wás séñt.··················⟧</translation>
        </message>
        <message>
            <source>Stopped. Nothing was sent.</source>
            <translation>⟦Stóppéd. Ñóthíñg wás séñt.········⟧</translation>
        </message>
        <message>
            <source>No workplace is connected yet. “foyer connect --help” tells how.</source>
            <translation>⟦Ñó wórkpláçé ís çóññéçtéd ýét. “fóýér çóññéçt --hélp” télls hów.·····················⟧</translation>
        </message>
        <message>
            <source>--demo tries it without one.</source>
            <translation>⟦--démó tríés ít wíthóút óñé.·········⟧</translation>
        </message>
        <message>
            <source>No connected workplace is called “%1”.</source>
            <translation>⟦Ñó çóññéçtéd wórkpláçé ís çálléd “%1”.············⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::WeekGrid</name>
        <message>
            <source>Week</source>
            <translation>⟦Wéék·⟧</translation>
        </message>
        <message>
            <source>Drag to open or to close. With keys: arrows move, Shift and arrows take several, Space opens or closes, Delete closes.</source>
            <translation>⟦Drág tó ópéñ ór tó çlósé. Wíth kéýs: árróws móvé, Shíft áñd árróws táké sévérál, Spáçé ópéñs ór çlósés, Délété çlósés.·······································⟧</translation>
        </message>
        <message>
            <source>%1, %2: open</source>
            <comment>day, hours</comment>
            <translation>⟦%1, %2: ópéñ····⟧</translation>
        </message>
        <message>
            <source>%1, %2: closed</source>
            <comment>day, hours</comment>
            <translation>⟦%1, %2: çlóséd····⟧</translation>
        </message>
    </context>
    <context>
        <name>Foyer::WorkplaceVerb</name>
        <message>
            <source>Client secret: </source>
            <translation>⟦Çlíéñt séçrét: ·····⟧</translation>
        </message>
        <message>
            <source>The demo has no workplace “%1”. It has: %2.</source>
            <translation>⟦Thé démó hás ñó wórkpláçé “%1”. Ít hás: %2.··············⟧</translation>
        </message>
        <message>
            <source>Password: </source>
            <translation>⟦Pásswórd: ···⟧</translation>
        </message>
    </context>
    <context>
        <name>HelpDialogs</name>
        <message>
            <source>&amp;Close</source>
            <translation>⟦&amp;Clósé··⟧</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>⟦Kéýs·⟧</translation>
        </message>
        <message>
            <source>takes what is highlighted and goes on; on the last step, books</source>
            <translation>⟦tákés whát ís híghlíghtéd áñd góés óñ; óñ thé lást stép, bóóks····················⟧</translation>
        </message>
        <message>
            <source>clears the search field, then goes back</source>
            <translation>⟦çléárs thé séárçh fíéld, théñ góés báçk·············⟧</translation>
        </message>
        <message>
            <source>goes back</source>
            <translation>⟦góés báçk···⟧</translation>
        </message>
        <message>
            <source>from a search field into the list; type on to search again</source>
            <translation>⟦fróm á séárçh fíéld íñtó thé líst; týpé óñ tó séárçh ágáíñ···················⟧</translation>
        </message>
        <message>
            <source>go to a step</source>
            <translation>⟦gó tó á stép····⟧</translation>
        </message>
        <message>
            <source>goes to the search field</source>
            <translation>⟦góés tó thé séárçh fíéld········⟧</translation>
        </message>
        <message>
            <source>starts a new booking</source>
            <translation>⟦stárts á ñéw bóókíñg······⟧</translation>
        </message>
        <message>
            <source>copies the receipt</source>
            <translation>⟦çópíés thé réçéípt······⟧</translation>
        </message>
        <message>
            <source>asks again what the list shows</source>
            <translation>⟦ásks ágáíñ whát thé líst shóws··········⟧</translation>
        </message>
        <message>
            <source>opens the menu</source>
            <translation>⟦ópéñs thé méñú····⟧</translation>
        </message>
        <message>
            <source>shows these keys</source>
            <translation>⟦shóws thésé kéýs·····⟧</translation>
        </message>
        <message>
            <source>About Foyer</source>
            <translation>⟦Ábóút Fóýér···⟧</translation>
        </message>
        <message>
            <source>(development)</source>
            <translation>⟦(dévélópméñt)····⟧</translation>
        </message>
        <message>
            <source>The front desk's own program: books desks, rooms and onsite passes for the people of the house. MIT licence; icons by Lucide, ISC licence.</source>
            <translation>⟦Thé fróñt désk's ówñ prógrám: bóóks désks, róóms áñd óñsíté pássés fór thé péóplé óf thé hóúsé. MÍT líçéñçé; íçóñs bý Lúçídé, ÍSÇ líçéñçé.··············································⟧</translation>
        </message>
        <message>
            <source>Co&amp;py versions</source>
            <translation>⟦Çó&amp;pý vérsíóñs····⟧</translation>
        </message>
        <message>
            <source>checks in who is selected</source>
            <translation>⟦çhéçks íñ whó ís séléçtéd········⟧</translation>
        </message>
        <message>
            <source>cancels the selected bookings, after a question</source>
            <translation>⟦çáñçéls thé séléçtéd bóókíñgs, áftér á qúéstíóñ···············⟧</translation>
        </message>
        <message>
            <source>goes to the search field; typing in the list searches as well</source>
            <translation>⟦góés tó thé séárçh fíéld; týpíñg íñ thé líst séárçhés ás wéll····················⟧</translation>
        </message>
        <message>
            <source>puts away a scan's result; takes back a question, a search, a selection</source>
            <translation>⟦púts áwáý á sçáñ's résúlt; tákés báçk á qúéstíóñ, á séárçh, á séléçtíóñ·······················⟧</translation>
        </message>
        <message>
            <source>show all, expected, here, left, no-show, trouble</source>
            <translation>⟦shów áll, éxpéçtéd, héré, léft, ñó-shów, tróúblé················⟧</translation>
        </message>
        <message>
            <source>the day before, the day after</source>
            <translation>⟦thé dáý béfóré, thé dáý áftér·········⟧</translation>
        </message>
        <message>
            <source>today</source>
            <translation>⟦tódáý·⟧</translation>
        </message>
        <message>
            <source>opens the roll call: who is in the building</source>
            <translation>⟦ópéñs thé róll çáll: whó ís íñ thé búíldíñg··············⟧</translation>
        </message>
        <message>
            <source>shortens names to initials, and back</source>
            <translation>⟦shórtéñs ñámés tó íñítíáls, áñd báçk············⟧</translation>
        </message>
        <message>
            <source>a scan</source>
            <translation>⟦á sçáñ··⟧</translation>
        </message>
        <message>
            <source>checks the person in, whatever the window shows</source>
            <translation>⟦çhéçks thé pérsóñ íñ, whátévér thé wíñdów shóws···············⟧</translation>
        </message>
        <message>
            <source>Everywhere, and when booking</source>
            <translation>⟦Évérýwhéré, áñd whéñ bóókíñg·········⟧</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>⟦Árríváls··⟧</translation>
        </message>
        <message>
            <source>select several, select all</source>
            <translation>⟦séléçt sévérál, séléçt áll········⟧</translation>
        </message>
        <message>
            <source>show the sections, in the order in which they stand at the top</source>
            <translation>⟦shów thé séçtíóñs, íñ thé órdér íñ whíçh théý stáñd át thé tóp····················⟧</translation>
        </message>
        <message>
            <source>show the next workplace, the one before; what was begun stays</source>
            <translation>⟦shów thé ñéxt wórkpláçé, thé óñé béfóré; whát wás bégúñ stáýs····················⟧</translation>
        </message>
        <message>
            <source>on a plan: closer, further away, the whole plan</source>
            <translation>⟦óñ á pláñ: çlósér, fúrthér áwáý, thé whólé pláñ···············⟧</translation>
        </message>
        <message>
            <source>shows the plan of a floor, and puts it away</source>
            <translation>⟦shóws thé pláñ óf á flóór, áñd púts ít áwáý··············⟧</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>The file is empty or missing.</source>
            <translation>⟦Thé fílé ís émptý ór míssíñg.·········⟧</translation>
        </message>
        <message>
            <source>%1 is a link, which is not followed.</source>
            <translation>⟦%1 ís á líñk, whíçh ís ñót fóllówéd.············⟧</translation>
        </message>
        <message>
            <source>%1 is not a file.</source>
            <translation>⟦%1 ís ñót á fílé.·····⟧</translation>
        </message>
        <message>
            <source>The file holds no journal.</source>
            <translation>⟦Thé fílé hólds ñó jóúrñál.········⟧</translation>
        </message>
        <message>
            <source>The file is of a newer version of this program (%1).</source>
            <translation>⟦Thé fílé ís óf á ñéwér vérsíóñ óf thís prógrám (%1).·················⟧</translation>
        </message>
        <message>
            <source>Row %1 can't be read.</source>
            <translation>⟦Rów %1 çáñ't bé réád.·······⟧</translation>
        </message>
    </context>
    <context>
        <name>Kadence</name>
        <message>
            <source>The answer shows a booking for another person.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg fór áñóthér pérsóñ.···············⟧</translation>
        </message>
        <message>
            <source>The answer shows a booking in another place.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg íñ áñóthér pláçé.··············⟧</translation>
        </message>
        <message>
            <source>The answer shows a booking at another time.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg át áñóthér tímé.··············⟧</translation>
        </message>
        <message>
            <source>The answer shows a booking that does not stand.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg thát dóés ñót stáñd.···············⟧</translation>
        </message>
        <message>
            <source>The sign-in gave no usable token.</source>
            <translation>⟦Thé sígñ-íñ gávé ñó úsáblé tókéñ.···········⟧</translation>
        </message>
        <message>
            <source>The answer does not show the booking.</source>
            <translation>⟦Thé áñswér dóés ñót shów thé bóókíñg.············⟧</translation>
        </message>
        <message>
            <source>The answer shows a booking that is not cancelled.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg thát ís ñót çáñçélléd.················⟧</translation>
        </message>
        <message>
            <source>The answer has no usable “%1”.</source>
            <translation>⟦Thé áñswér hás ñó úsáblé “%1”.··········⟧</translation>
        </message>
        <message>
            <source>An id is missing, so nothing was sent.</source>
            <translation>⟦Áñ íd ís míssíñg, só ñóthíñg wás séñt.············⟧</translation>
        </message>
        <message>
            <source>“%1” is not an id that Kadence gives, so nothing was sent.</source>
            <translation>⟦“%1” ís ñót áñ íd thát Kádéñçé gívés, só ñóthíñg wás séñt.···················⟧</translation>
        </message>
        <message>
            <source>There are no spaces of this kind to ask for.</source>
            <translation>⟦Théré áré ñó spáçés óf thís kíñd tó ásk fór.··············⟧</translation>
        </message>
        <message>
            <source>This workplace's region or address can't be used.</source>
            <translation>⟦Thís wórkpláçé's régíóñ ór áddréss çáñ't bé úséd.················⟧</translation>
        </message>
        <message>
            <source>The answer shows a booking that is not checked in.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg thát ís ñót çhéçkéd íñ.················⟧</translation>
        </message>
        <message>
            <source>The answer shows a booking that is not checked out.</source>
            <translation>⟦Thé áñswér shóws á bóókíñg thát ís ñót çhéçkéd óút.·················⟧</translation>
        </message>
        <message>
            <source>That is not a day.</source>
            <translation>⟦Thát ís ñót á dáý.······⟧</translation>
        </message>
        <message>
            <source>The plan's address may not be used.</source>
            <translation>⟦Thé pláñ's áddréss máý ñót bé úséd.···········⟧</translation>
        </message>
        <message>
            <source>Kadence takes no such title, description or attendee, so nothing was sent.</source>
            <translation>⟦Kádéñçé tákés ñó súçh títlé, désçríptíóñ ór áttéñdéé, só ñóthíñg wás séñt.························⟧</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>The list claims to go on and brings nothing new.</source>
            <translation>⟦Thé líst çláíms tó gó óñ áñd bríñgs ñóthíñg ñéw.················⟧</translation>
        </message>
    </context>
    <context>
        <name>Nexudus</name>
        <message>
            <source>The answer is not a list.</source>
            <translation>⟦Thé áñswér ís ñót á líst.········⟧</translation>
        </message>
        <message>
            <source>Nothing in the list can be read.</source>
            <translation>⟦Ñóthíñg íñ thé líst çáñ bé réád.··········⟧</translation>
        </message>
        <message>
            <source>The answer is not a resource.</source>
            <translation>⟦Thé áñswér ís ñót á résóúrçé.·········⟧</translation>
        </message>
        <message>
            <source>The sign-in gave no usable token.</source>
            <translation>⟦Thé sígñ-íñ gávé ñó úsáblé tókéñ.···········⟧</translation>
        </message>
        <message>
            <source>Nexudus answers like this to a sign-in that does not hold, and to a user who may not do it: creating a resource needs the role Resource-Create.</source>
            <translation>⟦Ñéxúdús áñswérs líké thís tó á sígñ-íñ thát dóés ñót hóld, áñd tó á úsér whó máý ñót dó ít: çréátíñg á résóúrçé ñééds thé rólé Résóúrçé-Çréáté.···············································⟧</translation>
        </message>
        <message>
            <source>The answer does not show the resource.</source>
            <translation>⟦Thé áñswér dóés ñót shów thé résóúrçé.············⟧</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>⟦múst bé á téxt····⟧</translation>
        </message>
        <message>
            <source>must be an id, a whole number</source>
            <translation>⟦múst bé áñ íd, á whólé ñúmbér·········⟧</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>⟦múst bé trúé ór fálsé·······⟧</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>⟦múst bé á whólé ñúmbér·······⟧</translation>
        </message>
        <message>
            <source>must be a number</source>
            <translation>⟦múst bé á ñúmbér·····⟧</translation>
        </message>
        <message>
            <source>must be a date and time as in 2026-03-04T09:00:00Z</source>
            <translation>⟦múst bé á dáté áñd tímé ás íñ 2026-03-04T09:00:00Z················⟧</translation>
        </message>
        <message>
            <source>must be one of the numbers that the documents list</source>
            <translation>⟦múst bé óñé óf thé ñúmbérs thát thé dóçúméñts líst················⟧</translation>
        </message>
        <message>
            <source>must be a list of ids, which are whole numbers</source>
            <translation>⟦múst bé á líst óf íds, whíçh áré whólé ñúmbérs···············⟧</translation>
        </message>
        <message>
            <source>must be a list of DayOfWeek from 0 (Sunday) to 6, FromTime and ToTime as in 1976-01-01T09:00:00</source>
            <translation>⟦múst bé á líst óf DáýÓfWéék fróm 0 (Súñdáý) tó 6, FrómTímé áñd TóTímé ás íñ 1976-01-01T09:00:00·······························⟧</translation>
        </message>
        <message>
            <source>An id is missing, so nothing was sent.</source>
            <translation>⟦Áñ íd ís míssíñg, só ñóthíñg wás séñt.············⟧</translation>
        </message>
        <message>
            <source>“%1” is not an id that Nexudus gives, so nothing was sent.</source>
            <translation>⟦“%1” ís ñót áñ íd thát Ñéxúdús gívés, só ñóthíñg wás séñt.···················⟧</translation>
        </message>
        <message>
            <source>This workplace's address can't be used.</source>
            <translation>⟦Thís wórkpláçé's áddréss çáñ't bé úséd.·············⟧</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>It is not a drawing that can be read.</source>
            <translation>⟦Ít ís ñót á dráwíñg thát çáñ bé réád.············⟧</translation>
        </message>
        <message>
            <source>It is too large or too intricate.</source>
            <translation>⟦Ít ís tóó lárgé ór tóó íñtríçáté.···········⟧</translation>
        </message>
        <message>
            <source>It does not say how large it is.</source>
            <translation>⟦Ít dóés ñót sáý hów lárgé ít ís.··········⟧</translation>
        </message>
        <message>
            <source>It refers to other files or addresses.</source>
            <translation>⟦Ít référs tó óthér fílés ór áddréssés.············⟧</translation>
        </message>
        <message>
            <source>It contains scripts, animation or other parts that a drawing does not need.</source>
            <translation>⟦Ít çóñtáíñs sçrípts, áñímátíóñ ór óthér párts thát á dráwíñg dóés ñót ñééd.·························⟧</translation>
        </message>
        <message>
            <source>It contains abbreviations of its own.</source>
            <translation>⟦Ít çóñtáíñs ábbrévíátíóñs óf íts ówñ.············⟧</translation>
        </message>
        <message>
            <source>Parts of it consist of themselves.</source>
            <translation>⟦Párts óf ít çóñsíst óf thémsélvés.···········⟧</translation>
        </message>
        <message>
            <source>It contains pictures made of dots.</source>
            <translation>⟦Ít çóñtáíñs píçtúrés mádé óf dóts.···········⟧</translation>
        </message>
    </context>
    <context>
        <name>ResourceWords</name>
        <message>
            <source>1 minute</source>
            <translation>⟦1 míñúté··⟧</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>⟦%1 míñútés···⟧</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>⟦1 dáý·⟧</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>⟦%1 dáýs··⟧</translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>⟦1 móñth··⟧</translation>
        </message>
        <message>
            <source>%1 months</source>
            <translation>⟦%1 móñths···⟧</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>⟦1 pérsóñ··⟧</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>⟦%1 péóplé···⟧</translation>
        </message>
        <message>
            <source>once</source>
            <translation>⟦óñçé·⟧</translation>
        </message>
        <message>
            <source>%1 times</source>
            <translation>⟦%1 tímés··⟧</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>⟦%1 %·⟧</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>⟦%1°·⟧</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>amount, currency</comment>
            <translation>⟦%1 %2·⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>days, hours</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
        <message>
            <source>, </source>
            <translation>⟦, ·⟧</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>⟦ñót sét··⟧</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>⟦Ýés·⟧</translation>
        </message>
        <message>
            <source>No</source>
            <translation>⟦Ñó·⟧</translation>
        </message>
        <message>
            <source>Is sent, and shown nowhere</source>
            <translation>⟦Ís séñt, áñd shówñ ñówhéré········⟧</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a resource's name, its id</comment>
            <translation>⟦%1 (%2)··⟧</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <comment>day, time, time zone</comment>
            <translation>⟦%1, %2 %3···⟧</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>⟦míñútés··⟧</translation>
        </message>
        <message>
            <source>days</source>
            <translation>⟦dáýs·⟧</translation>
        </message>
        <message>
            <source>months</source>
            <translation>⟦móñths··⟧</translation>
        </message>
        <message>
            <source>people</source>
            <translation>⟦péóplé··⟧</translation>
        </message>
        <message>
            <source>times</source>
            <translation>⟦tímés·⟧</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>⟦dégréés··⟧</translation>
        </message>
        <message>
            <source>%</source>
            <translation>⟦%·⟧</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>from, to</comment>
            <translation>⟦%1–%2·⟧</translation>
        </message>
        <message>
            <source>It is required.</source>
            <translation>⟦Ít ís réqúíréd.·····⟧</translation>
        </message>
        <message>
            <source>It is too long: at most %1 characters.</source>
            <translation>⟦Ít ís tóó lóñg: át móst %1 çháráçtérs.············⟧</translation>
        </message>
        <message>
            <source>It has to be 1 or more. For no limit, leave it empty.</source>
            <translation>⟦Ít hás tó bé 1 ór móré. Fór ñó límít, léávé ít émptý.·················⟧</translation>
        </message>
        <message>
            <source>It has to be %1 or more.</source>
            <translation>⟦Ít hás tó bé %1 ór móré.········⟧</translation>
        </message>
        <message>
            <source>It can't be more than %1.</source>
            <translation>⟦Ít çáñ't bé móré tháñ %1.········⟧</translation>
        </message>
        <message>
            <source>It has to be a complete address that begins with https://</source>
            <translation>⟦Ít hás tó bé á çómplété áddréss thát bégíñs wíth https://···················⟧</translation>
        </message>
        <message>
            <source>It has to be a JSON text.</source>
            <translation>⟦Ít hás tó bé á JSÓÑ téxt.········⟧</translation>
        </message>
        <message>
            <source>The shortest booking can't be longer than the longest one.</source>
            <translation>⟦Thé shórtést bóókíñg çáñ't bé lóñgér tháñ thé lóñgést óñé.···················⟧</translation>
        </message>
        <message>
            <source>It can't be only for members and only for contacts: then nobody could book it.</source>
            <translation>⟦Ít çáñ't bé óñlý fór mémbérs áñd óñlý fór çóñtáçts: théñ ñóbódý çóúld bóók ít.··························⟧</translation>
        </message>
        <message>
            <source>Say how many: bookings at the same time, or visitors, are counted against it.</source>
            <translation>⟦Sáý hów máñý: bóókíñgs át thé sámé tímé, ór vísítórs, áré çóúñtéd ágáíñst ít.·························⟧</translation>
        </message>
        <message>
            <source>A fee is charged: choose how it is reckoned.</source>
            <translation>⟦Á féé ís çhárgéd: çhóósé hów ít ís réçkóñéd.··············⟧</translation>
        </message>
        <message>
            <source>A fixed fee is charged: say how much.</source>
            <translation>⟦Á fíxéd féé ís çhárgéd: sáý hów múçh.············⟧</translation>
        </message>
        <message>
            <source>A percentage is charged: say how much.</source>
            <translation>⟦Á pérçéñtágé ís çhárgéd: sáý hów múçh.············⟧</translation>
        </message>
        <message>
            <source>A fee is charged: say from when on a cancellation is late.</source>
            <translation>⟦Á féé ís çhárgéd: sáý fróm whéñ óñ á çáñçéllátíóñ ís láté.···················⟧</translation>
        </message>
        <message>
            <source>Some opening hours end before they begin.</source>
            <translation>⟦Sómé ópéñíñg hóúrs éñd béfóré théý bégíñ.·············⟧</translation>
        </message>
        <message>
            <source>Some opening hours overlap.</source>
            <translation>⟦Sómé ópéñíñg hóúrs óvérláp.·········⟧</translation>
        </message>
        <message>
            <source>That is not an id of this system.</source>
            <translation>⟦Thát ís ñót áñ íd óf thís sýstém.···········⟧</translation>
        </message>
        <message>
            <source>The system says: “%1”</source>
            <translation>⟦Thé sýstém sáýs: “%1”·······⟧</translation>
        </message>
        <message>
            <source>The draft of before could not be read, or not all of it. The file as it was is kept as %1.</source>
            <translation>⟦Thé dráft óf béfóré çóúld ñót bé réád, ór ñót áll óf ít. Thé fílé ás ít wás ís képt ás %1.······························⟧</translation>
        </message>
        <message>
            <source>The draft of before can't be read; the file is left as it is. What you fill in now is kept in memory alone.</source>
            <translation>⟦Thé dráft óf béfóré çáñ't bé réád; thé fílé ís léft ás ít ís. Whát ýóú fíll íñ ñów ís képt íñ mémórý álóñé.···································⟧</translation>
        </message>
        <message>
            <source>The draft can't be written to the disk: it is gone when the program ends.</source>
            <translation>⟦Thé dráft çáñ't bé wríttéñ tó thé dísk: ít ís góñé whéñ thé prógrám éñds.························⟧</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>⟦Búsíñéss··⟧</translation>
        </message>
        <message>
            <source>To which of the company's locations it belongs.</source>
            <translation>⟦Tó whíçh óf thé çómpáñý's lóçátíóñs ít bélóñgs.···············⟧</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>⟦Ñámé·⟧</translation>
        </message>
        <message>
            <source>What people read when they book it, for example “Board Room A”.</source>
            <translation>⟦Whát péóplé réád whéñ théý bóók ít, fór éxámplé “Bóárd Róóm Á”.·····················⟧</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>⟦Çátégórý··⟧</translation>
        </message>
        <message>
            <source>What the system takes it for. The resource type is the business's own.</source>
            <translation>⟦Whát thé sýstém tákés ít fór. Thé résóúrçé týpé ís thé búsíñéss's ówñ.·······················⟧</translation>
        </message>
        <message>
            <source>Resource type</source>
            <translation>⟦Résóúrçé týpé····⟧</translation>
        </message>
        <message>
            <source>The booking rates hang on it: what needs other booking rates needs another type.</source>
            <translation>⟦Thé bóókíñg rátés háñg óñ ít: whát ñééds óthér bóókíñg rátés ñééds áñóthér týpé.··························⟧</translation>
        </message>
        <message>
            <source>Position in lists</source>
            <translation>⟦Pósítíóñ íñ lísts·····⟧</translation>
        </message>
        <message>
            <source>Lower ones come first; may be negative.</source>
            <translation>⟦Lówér óñés çómé fírst; máý bé ñégátívé.·············⟧</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>⟦Désçríptíóñ···⟧</translation>
        </message>
        <message>
            <source>What people read about it before they book.</source>
            <translation>⟦Whát péóplé réád ábóút ít béfóré théý bóók.··············⟧</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>⟦Píçtúré··⟧</translation>
        </message>
        <message>
            <source>The address of a picture, beginning with https. The system fetches it from there.</source>
            <translation>⟦Thé áddréss óf á píçtúré, bégíññíñg wíth https. Thé sýstém fétçhés ít fróm théré.···························⟧</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>⟦Rémóvé thé píçtúré······⟧</translation>
        </message>
        <message>
            <source>Takes away the picture that is there.</source>
            <translation>⟦Tákés áwáý thé píçtúré thát ís théré.············⟧</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>⟦Látítúdé··⟧</translation>
        </message>
        <message>
            <source>Where it is: −90 to 90, north of the equator is positive.</source>
            <translation>⟦Whéré ít ís: −90 tó 90, ñórth óf thé éqúátór ís pósítívé.···················⟧</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>⟦Lóñgítúdé···⟧</translation>
        </message>
        <message>
            <source>Where it is: −180 to 180, east of Greenwich is positive.</source>
            <translation>⟦Whéré ít ís: −180 tó 180, éást óf Grééñwíçh ís pósítívé.··················⟧</translation>
        </message>
        <message>
            <source>Last cleaned</source>
            <translation>⟦Lást çléáñéd····⟧</translation>
        </message>
        <message>
            <source>By the clock of the business.</source>
            <translation>⟦Bý thé çlóçk óf thé búsíñéss.·········⟧</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>⟦Çápáçítý··⟧</translation>
        </message>
        <message>
            <source>The most people in it, or bookings at the same time.</source>
            <translation>⟦Thé móst péóplé íñ ít, ór bóókíñgs át thé sámé tímé.·················⟧</translation>
        </message>
        <message>
            <source>Several bookings at the same time</source>
            <translation>⟦Sévérál bóókíñgs át thé sámé tímé···········⟧</translation>
        </message>
        <message>
            <source>Bookings may overlap, up to the capacity.</source>
            <translation>⟦Bóókíñgs máý óvérláp, úp tó thé çápáçítý.·············⟧</translation>
        </message>
        <message>
            <source>Visitors count towards the capacity</source>
            <translation>⟦Vísítórs çóúñt tówárds thé çápáçítý···········⟧</translation>
        </message>
        <message>
            <source>A booking can't have more visitors than the capacity.</source>
            <translation>⟦Á bóókíñg çáñ't hávé móré vísítórs tháñ thé çápáçítý.·················⟧</translation>
        </message>
        <message>
            <source>Visible and bookable</source>
            <translation>⟦Vísíblé áñd bóókáblé······⟧</translation>
        </message>
        <message>
            <source>For everybody. What is hidden can still be booked by administrators.</source>
            <translation>⟦Fór évérýbódý. Whát ís híddéñ çáñ stíll bé bóókéd bý ádmíñístrátórs.······················⟧</translation>
        </message>
        <message>
            <source>Hidden in the calendar</source>
            <translation>⟦Híddéñ íñ thé çáléñdár·······⟧</translation>
        </message>
        <message>
            <source>It does not appear in the calendar of bookings.</source>
            <translation>⟦Ít dóés ñót áppéár íñ thé çáléñdár óf bóókíñgs.···············⟧</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>⟦Árçhívéd··⟧</translation>
        </message>
        <message>
            <source>Hidden everywhere, and can't be booked.</source>
            <translation>⟦Híddéñ évérýwhéré, áñd çáñ't bé bóókéd.·············⟧</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>⟦Gróúp·⟧</translation>
        </message>
        <message>
            <source>Shown together with others of the same group, for example “Floor 2”.</source>
            <translation>⟦Shówñ tógéthér wíth óthérs óf thé sámé gróúp, fór éxámplé “Flóór 2”.······················⟧</translation>
        </message>
        <message>
            <source>Bookings need approval</source>
            <translation>⟦Bóókíñgs ñééd áppróvál·······⟧</translation>
        </message>
        <message>
            <source>A booking waits until an administrator approves it.</source>
            <translation>⟦Á bóókíñg wáíts úñtíl áñ ádmíñístrátór áppróvés ít.·················⟧</translation>
        </message>
        <message>
            <source>Shortest booking</source>
            <translation>⟦Shórtést bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>A booking can't be shorter.</source>
            <translation>⟦Á bóókíñg çáñ't bé shórtér.·········⟧</translation>
        </message>
        <message>
            <source>Longest booking</source>
            <translation>⟦Lóñgést bóókíñg·····⟧</translation>
        </message>
        <message>
            <source>A booking can't be longer.</source>
            <translation>⟦Á bóókíñg çáñ't bé lóñgér.········⟧</translation>
        </message>
        <message>
            <source>Bookable ahead</source>
            <translation>⟦Bóókáblé áhéád····⟧</translation>
        </message>
        <message>
            <source>How far ahead it may be booked. Empty: as far as anybody likes.</source>
            <translation>⟦Hów fár áhéád ít máý bé bóókéd. Émptý: ás fár ás áñýbódý líkés.·····················⟧</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>⟦Léád tímé···⟧</translation>
        </message>
        <message>
            <source>How long before its start a booking has to be made.</source>
            <translation>⟦Hów lóñg béfóré íts stárt á bóókíñg hás tó bé mádé.·················⟧</translation>
        </message>
        <message>
            <source>Gap between bookings</source>
            <translation>⟦Gáp bétwééñ bóókíñgs······⟧</translation>
        </message>
        <message>
            <source>Left free between two bookings, to set up or to clean.</source>
            <translation>⟦Léft fréé bétwééñ twó bóókíñgs, tó sét úp ór tó çléáñ.··················⟧</translation>
        </message>
        <message>
            <source>Pause for the same person</source>
            <translation>⟦Páúsé fór thé sámé pérsóñ········⟧</translation>
        </message>
        <message>
            <source>Until the same person may book this resource again.</source>
            <translation>⟦Úñtíl thé sámé pérsóñ máý bóók thís résóúrçé ágáíñ.·················⟧</translation>
        </message>
        <message>
            <source>Pause for the same person, all resources</source>
            <translation>⟦Páúsé fór thé sámé pérsóñ, áll résóúrçés·············⟧</translation>
        </message>
        <message>
            <source>Until the same person may book anything again.</source>
            <translation>⟦Úñtíl thé sámé pérsóñ máý bóók áñýthíñg ágáíñ.···············⟧</translation>
        </message>
        <message>
            <source>Pause for everybody</source>
            <translation>⟦Páúsé fór évérýbódý······⟧</translation>
        </message>
        <message>
            <source>Until anybody may book this resource again.</source>
            <translation>⟦Úñtíl áñýbódý máý bóók thís résóúrçé ágáíñ.··············⟧</translation>
        </message>
        <message>
            <source>Most repeats</source>
            <translation>⟦Móst répéáts····⟧</translation>
        </message>
        <message>
            <source>How often a recurring booking may take place.</source>
            <translation>⟦Hów óftéñ á réçúrríñg bóókíñg máý táké pláçé.···············⟧</translation>
        </message>
        <message>
            <source>Longest series</source>
            <translation>⟦Lóñgést séríés····⟧</translation>
        </message>
        <message>
            <source>Over how long a recurring booking may go on.</source>
            <translation>⟦Óvér hów lóñg á réçúrríñg bóókíñg máý gó óñ.··············⟧</translation>
        </message>
        <message>
            <source>Linked resources</source>
            <translation>⟦Líñkéd résóúrçés·····⟧</translation>
        </message>
        <message>
            <source>Ids of other resources, separated by commas.</source>
            <translation>⟦Íds óf óthér résóúrçés, sépárátéd bý çómmás.··············⟧</translation>
        </message>
        <message>
            <source>Linked resources, as told</source>
            <translation>⟦Líñkéd résóúrçés, ás tóld········⟧</translation>
        </message>
        <message>
            <source>Only the system tells this one.</source>
            <translation>⟦Óñlý thé sýstém télls thís óñé.··········⟧</translation>
        </message>
        <message>
            <source>Confirmation e-mail</source>
            <translation>⟦Çóñfírmátíóñ é-máíl······⟧</translation>
        </message>
        <message>
            <source>What the e-mail about a booking says of this resource: text or HTML.</source>
            <translation>⟦Whát thé é-máíl ábóút á bóókíñg sáýs óf thís résóúrçé: téxt ór HTML.······················⟧</translation>
        </message>
        <message>
            <source>Cancellation fee</source>
            <translation>⟦Çáñçéllátíóñ féé·····⟧</translation>
        </message>
        <message>
            <source>How the fee for a late cancellation is reckoned.</source>
            <translation>⟦Hów thé féé fór á láté çáñçéllátíóñ ís réçkóñéd.················⟧</translation>
        </message>
        <message>
            <source>Charge late cancellations</source>
            <translation>⟦Çhárgé láté çáñçéllátíóñs········⟧</translation>
        </message>
        <message>
            <source>The fee is charged for what is cancelled after the cut-off.</source>
            <translation>⟦Thé féé ís çhárgéd fór whát ís çáñçélléd áftér thé çút-óff.···················⟧</translation>
        </message>
        <message>
            <source>Cancellation cut-off</source>
            <translation>⟦Çáñçéllátíóñ çút-óff······⟧</translation>
        </message>
        <message>
            <source>Before the start of the booking. What is cancelled later is late.</source>
            <translation>⟦Béfóré thé stárt óf thé bóókíñg. Whát ís çáñçélléd látér ís láté.·····················⟧</translation>
        </message>
        <message>
            <source>Fee amount</source>
            <translation>⟦Féé ámóúñt···⟧</translation>
        </message>
        <message>
            <source>Of a fixed fee.</source>
            <translation>⟦Óf á fíxéd féé.·····⟧</translation>
        </message>
        <message>
            <source>Fee percentage</source>
            <translation>⟦Féé pérçéñtágé····⟧</translation>
        </message>
        <message>
            <source>Of what the booking costs: 0 to 100.</source>
            <translation>⟦Óf whát thé bóókíñg çósts: 0 tó 100.············⟧</translation>
        </message>
        <message>
            <source>Fee product</source>
            <translation>⟦Féé pródúçt···⟧</translation>
        </message>
        <message>
            <source>The id of the product that the fee is invoiced as.</source>
            <translation>⟦Thé íd óf thé pródúçt thát thé féé ís íñvóíçéd ás.················⟧</translation>
        </message>
        <message>
            <source>Only for members</source>
            <translation>⟦Óñlý fór mémbérs·····⟧</translation>
        </message>
        <message>
            <source>Only people with an active plan can book it.</source>
            <translation>⟦Óñlý péóplé wíth áñ áçtívé pláñ çáñ bóók ít.··············⟧</translation>
        </message>
        <message>
            <source>Only for contacts</source>
            <translation>⟦Óñlý fór çóñtáçts·····⟧</translation>
        </message>
        <message>
            <source>Only people without a plan can book it.</source>
            <translation>⟦Óñlý péóplé wíthóút á pláñ çáñ bóók ít.·············⟧</translation>
        </message>
        <message>
            <source>Only for people invoiced here</source>
            <translation>⟦Óñlý fór péóplé íñvóíçéd héré·········⟧</translation>
        </message>
        <message>
            <source>Only people whom this location invoices can book it.</source>
            <translation>⟦Óñlý péóplé whóm thís lóçátíóñ íñvóíçés çáñ bóók ít.·················⟧</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>⟦Pláñs·⟧</translation>
        </message>
        <message>
            <source>Ids of the pricing plans whose people can book it, separated by commas. Empty: no restriction.</source>
            <translation>⟦Íds óf thé príçíñg pláñs whósé péóplé çáñ bóók ít, sépárátéd bý çómmás. Émptý: ñó réstríçtíóñ.·······························⟧</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>⟦Téáms·⟧</translation>
        </message>
        <message>
            <source>Ids of the teams whose people can book it, separated by commas. Empty: no restriction.</source>
            <translation>⟦Íds óf thé téáms whósé péóplé çáñ bóók ít, sépárátéd bý çómmás. Émptý: ñó réstríçtíóñ.····························⟧</translation>
        </message>
        <message>
            <source>Projector</source>
            <translation>⟦Prójéçtór···⟧</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>⟦Íñtérñét··⟧</translation>
        </message>
        <message>
            <source>Conference phone</source>
            <translation>⟦Çóñféréñçé phóñé·····⟧</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>⟦Téléphóñé···⟧</translation>
        </message>
        <message>
            <source>Whiteboard</source>
            <translation>⟦Whítébóárd···⟧</translation>
        </message>
        <message>
            <source>Large display</source>
            <translation>⟦Lárgé díspláý····⟧</translation>
        </message>
        <message>
            <source>Catering</source>
            <translation>⟦Çátéríñg··⟧</translation>
        </message>
        <message>
            <source>Tea and coffee</source>
            <translation>⟦Téá áñd çófféé····⟧</translation>
        </message>
        <message>
            <source>Drinks</source>
            <translation>⟦Dríñks··⟧</translation>
        </message>
        <message>
            <source>Security lock</source>
            <translation>⟦Séçúrítý lóçk····⟧</translation>
        </message>
        <message>
            <source>CCTV</source>
            <translation>⟦ÇÇTV·⟧</translation>
        </message>
        <message>
            <source>Voice recorder</source>
            <translation>⟦Vóíçé réçórdér····⟧</translation>
        </message>
        <message>
            <source>Air conditioning</source>
            <translation>⟦Áír çóñdítíóñíñg·····⟧</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>⟦Héátíñg··⟧</translation>
        </message>
        <message>
            <source>Natural light</source>
            <translation>⟦Ñátúrál líght····⟧</translation>
        </message>
        <message>
            <source>Standing desk</source>
            <translation>⟦Stáñdíñg désk····⟧</translation>
        </message>
        <message>
            <source>Quiet zone</source>
            <translation>⟦Qúíét zóñé···⟧</translation>
        </message>
        <message>
            <source>Wireless charger</source>
            <translation>⟦Wíréléss çhárgér·····⟧</translation>
        </message>
        <message>
            <source>Privacy screen</source>
            <translation>⟦Príváçý sçrééñ····⟧</translation>
        </message>
        <message>
            <source>Soundproof</source>
            <translation>⟦Sóúñdpróóf···⟧</translation>
        </message>
        <message>
            <source>Video conferencing</source>
            <translation>⟦Vídéó çóñféréñçíñg······⟧</translation>
        </message>
        <message>
            <source>Two displays</source>
            <translation>⟦Twó díspláýs····⟧</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>⟦Díspláý··⟧</translation>
        </message>
        <message>
            <source>Wireless presentation</source>
            <translation>⟦Wíréléss préséñtátíóñ·······⟧</translation>
        </message>
        <message>
            <source>PA system</source>
            <translation>⟦PÁ sýstém···⟧</translation>
        </message>
        <message>
            <source>Desktop monitor</source>
            <translation>⟦Désktóp móñítór·····⟧</translation>
        </message>
        <message>
            <source>Flip chart</source>
            <translation>⟦Flíp çhárt···⟧</translation>
        </message>
        <message>
            <source>Secure storage</source>
            <translation>⟦Séçúré stórágé····⟧</translation>
        </message>
        <message>
            <source>Weekly opening hours</source>
            <translation>⟦Wééklý ópéñíñg hóúrs······⟧</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>⟦Éxçéptíóñs···⟧</translation>
        </message>
        <message>
            <source>Ids of exceptions from the opening hours, separated by commas.</source>
            <translation>⟦Íds óf éxçéptíóñs fróm thé ópéñíñg hóúrs, sépárátéd bý çómmás.····················⟧</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>⟦Shífts··⟧</translation>
        </message>
        <message>
            <source>A JSON text, as the system wants it.</source>
            <translation>⟦Á JSÓÑ téxt, ás thé sýstém wáñts ít.············⟧</translation>
        </message>
        <message>
            <source>Google calendar</source>
            <translation>⟦Góóglé çáléñdár·····⟧</translation>
        </message>
        <message>
            <source>The calendar's id.</source>
            <translation>⟦Thé çáléñdár's íd.······⟧</translation>
        </message>
        <message>
            <source>Office 365 calendar</source>
            <translation>⟦Óffíçé 365 çáléñdár······⟧</translation>
        </message>
        <message>
            <source>Kisi group</source>
            <translation>⟦Kísí gróúp···⟧</translation>
        </message>
        <message>
            <source>The id of the group whose doors it opens.</source>
            <translation>⟦Thé íd óf thé gróúp whósé dóórs ít ópéñs.·············⟧</translation>
        </message>
        <message>
            <source>Access control group</source>
            <translation>⟦Áççéss çóñtról gróúp······⟧</translation>
        </message>
        <message>
            <source>The id of the group in the access control system.</source>
            <translation>⟦Thé íd óf thé gróúp íñ thé áççéss çóñtról sýstém.················⟧</translation>
        </message>
        <message>
            <source>Shared Zoom account</source>
            <translation>⟦Sháréd Zóóm áççóúñt······⟧</translation>
        </message>
        <message>
            <source>Online meetings run under the location's own Zoom account.</source>
            <translation>⟦Óñlíñé méétíñgs rúñ úñdér thé lóçátíóñ's ówñ Zóóm áççóúñt.···················⟧</translation>
        </message>
        <message>
            <source>Zoom user</source>
            <translation>⟦Zóóm úsér···⟧</translation>
        </message>
        <message>
            <source>The id of the user who hosts online meetings where no shared account is used.</source>
            <translation>⟦Thé íd óf thé úsér whó hósts óñlíñé méétíñgs whéré ñó sháréd áççóúñt ís úséd.·························⟧</translation>
        </message>
        <message>
            <source>Zoom access token</source>
            <translation>⟦Zóóm áççéss tókéñ·····⟧</translation>
        </message>
        <message>
            <source>Sent when the resource is created; never shown, and kept nowhere.</source>
            <translation>⟦Séñt whéñ thé résóúrçé ís çréátéd; ñévér shówñ, áñd képt ñówhéré.·····················⟧</translation>
        </message>
        <message>
            <source>Zoom refresh token</source>
            <translation>⟦Zóóm réfrésh tókéñ······⟧</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>⟦Básíçs··⟧</translation>
        </message>
        <message>
            <source>Capacity and visibility</source>
            <translation>⟦Çápáçítý áñd vísíbílítý·······⟧</translation>
        </message>
        <message>
            <source>Booking rules</source>
            <translation>⟦Bóókíñg rúlés····⟧</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>⟦Çáñçéllátíóñ····⟧</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>⟦Áççéss··⟧</translation>
        </message>
        <message>
            <source>Amenities</source>
            <translation>⟦Áméñítíés···⟧</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>⟦Ópéñíñg hóúrs····⟧</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>⟦Íñtégrátíóñs····⟧</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>⟦Révíéw··⟧</translation>
        </message>
        <message>
            <source>What it is and where it belongs.</source>
            <translation>⟦Whát ít ís áñd whéré ít bélóñgs.··········⟧</translation>
        </message>
        <message>
            <source>How many it takes, and who gets to see it.</source>
            <translation>⟦Hów máñý ít tákés, áñd whó géts tó séé ít.··············⟧</translation>
        </message>
        <message>
            <source>When, how long and how often it may be booked.</source>
            <translation>⟦Whéñ, hów lóñg áñd hów óftéñ ít máý bé bóókéd.···············⟧</translation>
        </message>
        <message>
            <source>What a late cancellation costs.</source>
            <translation>⟦Whát á láté çáñçéllátíóñ çósts.··········⟧</translation>
        </message>
        <message>
            <source>Who may book it.</source>
            <translation>⟦Whó máý bóók ít.·····⟧</translation>
        </message>
        <message>
            <source>What there is. People filter by it.</source>
            <translation>⟦Whát théré ís. Péóplé fíltér bý ít.···········⟧</translation>
        </message>
        <message>
            <source>When it can be booked, week by week.</source>
            <translation>⟦Whéñ ít çáñ bé bóókéd, wéék bý wéék.············⟧</translation>
        </message>
        <message>
            <source>Other systems that know this resource.</source>
            <translation>⟦Óthér sýstéms thát kñów thís résóúrçé.············⟧</translation>
        </message>
        <message>
            <source>Everything that will be sent. What is not set is left to the system.</source>
            <translation>⟦Évérýthíñg thát wíll bé séñt. Whát ís ñót sét ís léft tó thé sýstém.······················⟧</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>⟦Ñóñé íñ pártíçúlár······⟧</translation>
        </message>
        <message>
            <source>Meeting room</source>
            <translation>⟦Méétíñg róóm····⟧</translation>
        </message>
        <message>
            <source>Hot desk</source>
            <translation>⟦Hót désk··⟧</translation>
        </message>
        <message>
            <source>Private office</source>
            <translation>⟦Príváté óffíçé····⟧</translation>
        </message>
        <message>
            <source>Event space</source>
            <translation>⟦Évéñt spáçé···⟧</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>⟦Láb·⟧</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>⟦Kítçhéñ··⟧</translation>
        </message>
        <message>
            <source>Treatment room</source>
            <translation>⟦Tréátméñt róóm····⟧</translation>
        </message>
        <message>
            <source>Storage unit</source>
            <translation>⟦Stórágé úñít····⟧</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>⟦Máçhíñé··⟧</translation>
        </message>
        <message>
            <source>Day pass</source>
            <translation>⟦Dáý páss··⟧</translation>
        </message>
        <message>
            <source>Phone booth</source>
            <translation>⟦Phóñé bóóth···⟧</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>⟦Óthér·⟧</translation>
        </message>
        <message>
            <source>No fee</source>
            <translation>⟦Ñó féé··⟧</translation>
        </message>
        <message>
            <source>A fixed amount</source>
            <translation>⟦Á fíxéd ámóúñt····⟧</translation>
        </message>
        <message>
            <source>A percentage of what the booking costs</source>
            <translation>⟦Á pérçéñtágé óf whát thé bóókíñg çósts············⟧</translation>
        </message>
        <message>
            <source>By the clock of the business, in the time zone that the system has for it.</source>
            <translation>⟦Bý thé çlóçk óf thé búsíñéss, íñ thé tímé zóñé thát thé sýstém hás fór ít.························⟧</translation>
        </message>
    </context>
    <context>
        <name>RollCall</name>
        <message>
            <source>Floor</source>
            <translation>⟦Flóór·⟧</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>⟦Ñámé·⟧</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>⟦Pláçé·⟧</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>⟦Vísítór··⟧</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>⟦Vísíts··⟧</translation>
        </message>
        <message>
            <source>Here since</source>
            <translation>⟦Héré síñçé···⟧</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>⟦Búíldíñg··⟧</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>⟦Tákéñ·⟧</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>Nothing was sent, it is safe to try again.</source>
            <translation>⟦Ñóthíñg wás séñt, ít ís sáfé tó trý ágáíñ.··············⟧</translation>
        </message>
        <message>
            <source>The workplace refused it; nothing was changed.</source>
            <translation>⟦Thé wórkpláçé réfúséd ít; ñóthíñg wás çháñgéd.···············⟧</translation>
        </message>
        <message>
            <source>It may have arrived: don't send it again before you have looked.</source>
            <translation>⟦Ít máý hávé árrívéd: dóñ't séñd ít ágáíñ béfóré ýóú hávé lóókéd.·····················⟧</translation>
        </message>
        <message>
            <source>There is no connection to the workplace.</source>
            <translation>⟦Théré ís ñó çóññéçtíóñ tó thé wórkpláçé.·············⟧</translation>
        </message>
        <message>
            <source>The workplace did not answer in time.</source>
            <translation>⟦Thé wórkpláçé díd ñót áñswér íñ tímé.············⟧</translation>
        </message>
        <message>
            <source>The workplace's certificate was not accepted.</source>
            <translation>⟦Thé wórkpláçé's çértífíçáté wás ñót áççéptéd.···············⟧</translation>
        </message>
        <message>
            <source>The workplace did not accept this desk's key.</source>
            <translation>⟦Thé wórkpláçé díd ñót áççépt thís désk's kéý.···············⟧</translation>
        </message>
        <message>
            <source>This desk's key is not allowed to do that.</source>
            <translation>⟦Thís désk's kéý ís ñót állówéd tó dó thát.··············⟧</translation>
        </message>
        <message>
            <source>The workplace does not have it any more.</source>
            <translation>⟦Thé wórkpláçé dóés ñót hávé ít áñý móré.·············⟧</translation>
        </message>
        <message>
            <source>Something else has changed it meanwhile.</source>
            <translation>⟦Sóméthíñg élsé hás çháñgéd ít méáñwhílé.·············⟧</translation>
        </message>
        <message>
            <source>Its rules do not allow it.</source>
            <translation>⟦Íts rúlés dó ñót állów ít.········⟧</translation>
        </message>
        <message>
            <source>The workplace asks for a pause before the next request.</source>
            <translation>⟦Thé wórkpláçé ásks fór á páúsé béfóré thé ñéxt réqúést.··················⟧</translation>
        </message>
        <message>
            <source>The workplace has a fault of its own.</source>
            <translation>⟦Thé wórkpláçé hás á fáúlt óf íts ówñ.············⟧</translation>
        </message>
        <message>
            <source>The workplace's answer could not be read.</source>
            <translation>⟦Thé wórkpláçé's áñswér çóúld ñót bé réád.·············⟧</translation>
        </message>
        <message>
            <source>It was stopped here.</source>
            <translation>⟦Ít wás stóppéd héré.······⟧</translation>
        </message>
        <message>
            <source>The connection broke before the answer came.</source>
            <translation>⟦Thé çóññéçtíóñ bróké béfóré thé áñswér çámé.··············⟧</translation>
        </message>
        <message>
            <source>The workplace says: “%1”</source>
            <translation>⟦Thé wórkpláçé sáýs: “%1”········⟧</translation>
        </message>
        <message>
            <source>In detail: “%1”</source>
            <translation>⟦Íñ détáíl: “%1”·····⟧</translation>
        </message>
        <message>
            <source>The connection is not safe: the workplace's certificate was not accepted. Nothing was sent; ask whoever looks after this computer's network.</source>
            <translation>⟦Thé çóññéçtíóñ ís ñót sáfé: thé wórkpláçé's çértífíçáté wás ñót áççéptéd. Ñóthíñg wás séñt; ásk whóévér lóóks áftér thís çómpútér's ñétwórk.··············································⟧</translation>
        </message>
        <message>
            <source>The workplace did not accept this desk's key. Nothing was changed; connect the workplace again with a valid key.</source>
            <translation>⟦Thé wórkpláçé díd ñót áççépt thís désk's kéý. Ñóthíñg wás çháñgéd; çóññéçt thé wórkpláçé ágáíñ wíth á válíd kéý.·····································⟧</translation>
        </message>
        <message>
            <source>This desk's key is not allowed to see this. Nothing was changed; ask the workplace's administrator.</source>
            <translation>⟦Thís désk's kéý ís ñót állówéd tó séé thís. Ñóthíñg wás çháñgéd; ásk thé wórkpláçé's ádmíñístrátór.·································⟧</translation>
        </message>
        <message>
            <source>The workplace refused because something changed meanwhile. Try again to see how it is now.</source>
            <translation>⟦Thé wórkpláçé réfúséd béçáúsé sóméthíñg çháñgéd méáñwhílé. Trý ágáíñ tó séé hów ít ís ñów.······························⟧</translation>
        </message>
        <message>
            <source>It is not known whether this arrived. Look before you do it again.</source>
            <translation>⟦Ít ís ñót kñówñ whéthér thís árrívéd. Lóók béfóré ýóú dó ít ágáíñ.······················⟧</translation>
        </message>
        <message>
            <source>The key is in this computer's keychain.</source>
            <translation>⟦Thé kéý ís íñ thís çómpútér's kéýçháíñ.·············⟧</translation>
        </message>
        <message>
            <source>This computer's keychain has no key for this workplace. Connect the workplace again.</source>
            <translation>⟦Thís çómpútér's kéýçháíñ hás ñó kéý fór thís wórkpláçé. Çóññéçt thé wórkpláçé ágáíñ.····························⟧</translation>
        </message>
        <message>
            <source>This computer's keychain is locked, so the key can't be read. Unlock it, then retry.</source>
            <translation>⟦Thís çómpútér's kéýçháíñ ís lóçkéd, só thé kéý çáñ't bé réád. Úñlóçk ít, théñ rétrý.····························⟧</translation>
        </message>
        <message>
            <source>There is no keychain on this computer, and Foyer keeps keys nowhere else. Install or start one, then retry.</source>
            <translation>⟦Théré ís ñó kéýçháíñ óñ thís çómpútér, áñd Fóýér kééps kéýs ñówhéré élsé. Íñstáll ór stárt óñé, théñ rétrý.···································⟧</translation>
        </message>
        <message>
            <source>The keychain did not answer within 5 seconds. Nothing was lost; look whether it asks for something, then retry.</source>
            <translation>⟦Thé kéýçháíñ díd ñót áñswér wíthíñ 5 séçóñds. Ñóthíñg wás lóst; lóók whéthér ít ásks fór sóméthíñg, théñ rétrý.·····································⟧</translation>
        </message>
        <message>
            <source>The keychain refused access to the key. Allow it when the system asks, then retry.</source>
            <translation>⟦Thé kéýçháíñ réfúséd áççéss tó thé kéý. Állów ít whéñ thé sýstém ásks, théñ rétrý.···························⟧</translation>
        </message>
        <message>
            <source>What the keychain holds for this workplace is not a usable key. Connect the workplace again.</source>
            <translation>⟦Whát thé kéýçháíñ hólds fór thís wórkpláçé ís ñót á úsáblé kéý. Çóññéçt thé wórkpláçé ágáíñ.······························⟧</translation>
        </message>
        <message>
            <source>Give the workplace a name that the desk will know it by.</source>
            <translation>⟦Gívé thé wórkpláçé á ñámé thát thé désk wíll kñów ít bý.··················⟧</translation>
        </message>
        <message>
            <source>Enter the client id that the workplace's administrator made for this desk.</source>
            <translation>⟦Éñtér thé çlíéñt íd thát thé wórkpláçé's ádmíñístrátór mádé fór thís désk.························⟧</translation>
        </message>
        <message>
            <source>Enter the secret that belongs to the client id.</source>
            <translation>⟦Éñtér thé séçrét thát bélóñgs tó thé çlíéñt íd.···············⟧</translation>
        </message>
        <message>
            <source>This can't be the secret: it has characters that no secret has, or is too long.</source>
            <translation>⟦Thís çáñ't bé thé séçrét: ít hás çháráçtérs thát ñó séçrét hás, ór ís tóó lóñg.··························⟧</translation>
        </message>
        <message>
            <source>API address: %1</source>
            <translation>⟦ÁPÍ áddréss: %1·····⟧</translation>
        </message>
        <message>
            <source>API address: enter it as the workplace's vendor documents it.</source>
            <translation>⟦ÁPÍ áddréss: éñtér ít ás thé wórkpláçé's véñdór dóçúméñts ít.····················⟧</translation>
        </message>
        <message>
            <source>Sign-in address: %1</source>
            <translation>⟦Sígñ-íñ áddréss: %1······⟧</translation>
        </message>
        <message>
            <source>Sign-in address: enter it as the workplace's vendor documents it.</source>
            <translation>⟦Sígñ-íñ áddréss: éñtér ít ás thé wórkpláçé's véñdór dóçúméñts ít.·····················⟧</translation>
        </message>
        <message>
            <source>Choose a region, or enter the workplace's own addresses.</source>
            <translation>⟦Çhóósé á régíóñ, ór éñtér thé wórkpláçé's ówñ áddréssés.··················⟧</translation>
        </message>
        <message>
            <source>this is not an address. It looks like https://api.example.com.</source>
            <translation>⟦thís ís ñót áñ áddréss. Ít lóóks líké https://ápí.éxámplé.çóm.····················⟧</translation>
        </message>
        <message>
            <source>it has to begin with https://. Plain http is for this computer alone.</source>
            <translation>⟦ít hás tó bégíñ wíth https://. Pláíñ http ís fór thís çómpútér álóñé.·······················⟧</translation>
        </message>
        <message>
            <source>it must not contain a user name or password.</source>
            <translation>⟦ít múst ñót çóñtáíñ á úsér ñámé ór pásswórd.··············⟧</translation>
        </message>
        <message>
            <source>it must not contain ? or #.</source>
            <translation>⟦ít múst ñót çóñtáíñ ? ór #.·········⟧</translation>
        </message>
        <message>
            <source>no computer can have this host name.</source>
            <translation>⟦ñó çómpútér çáñ hávé thís hóst ñámé.············⟧</translation>
        </message>
        <message>
            <source>Choose a day first.</source>
            <translation>⟦Çhóósé á dáý fírst.······⟧</translation>
        </message>
        <message>
            <source>The end has to be later than the start.</source>
            <translation>⟦Thé éñd hás tó bé látér tháñ thé stárt.·············⟧</translation>
        </message>
        <message>
            <source>These times are not within the day's bookable time.</source>
            <translation>⟦Thésé tímés áré ñót wíthíñ thé dáý's bóókáblé tímé.·················⟧</translation>
        </message>
        <message>
            <source>This time does not exist on that day: the clocks go forward. Choose a time an hour away.</source>
            <translation>⟦Thís tímé dóés ñót éxíst óñ thát dáý: thé çlóçks gó fórwárd. Çhóósé á tímé áñ hóúr áwáý.·····························⟧</translation>
        </message>
        <message>
            <source>No onsite pass is available.</source>
            <translation>⟦Ñó óñsíté páss ís áváíláblé.·········⟧</translation>
        </message>
        <message>
            <source>No onsite pass: the building is closed that day.</source>
            <translation>⟦Ñó óñsíté páss: thé búíldíñg ís çlóséd thát dáý.················⟧</translation>
        </message>
        <message>
            <source>No onsite pass: the times are outside the opening hours.</source>
            <translation>⟦Ñó óñsíté páss: thé tímés áré óútsídé thé ópéñíñg hóúrs.··················⟧</translation>
        </message>
        <message>
            <source>No onsite pass: the building is closed.</source>
            <translation>⟦Ñó óñsíté páss: thé búíldíñg ís çlóséd.·············⟧</translation>
        </message>
        <message>
            <source>No onsite pass: all are taken at that time.</source>
            <translation>⟦Ñó óñsíté páss: áll áré tákéñ át thát tímé.··············⟧</translation>
        </message>
        <message>
            <source>No onsite pass; the workplace does not say why.</source>
            <translation>⟦Ñó óñsíté páss; thé wórkpláçé dóés ñót sáý whý.···············⟧</translation>
        </message>
        <message>
            <source>Onsite passes are available.</source>
            <translation>⟦Óñsíté pássés áré áváíláblé.·········⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln onsite pass(es) left.</source>
            <translation>
                <numerusform>⟦%Ln óñsíté páss(és) léft.········⟧</numerusform>
                <numerusform>⟦%Ln óñsíté páss(és) léft.········⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking that it is still free…</source>
            <translation>⟦Çhéçkíñg thát ít ís stíll fréé…··········⟧</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>⟦Séñdíñg…··⟧</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>⟦Bóókéd··⟧</translation>
        </message>
        <message>
            <source>Nothing was booked.</source>
            <translation>⟦Ñóthíñg wás bóókéd.······⟧</translation>
        </message>
        <message>
            <source>%1 is not free any more.</source>
            <translation>⟦%1 ís ñót fréé áñý móré.········⟧</translation>
        </message>
        <message>
            <source>No other is free on this floor: go back to another floor or time.</source>
            <translation>⟦Ñó óthér ís fréé óñ thís flóór: gó báçk tó áñóthér flóór ór tímé.·····················⟧</translation>
        </message>
        <message>
            <source>Take one of the nearest free ones.</source>
            <translation>⟦Táké óñé óf thé ñéárést fréé óñés.···········⟧</translation>
        </message>
        <message>
            <source>Not booked: the workplace refused it.</source>
            <translation>⟦Ñót bóókéd: thé wórkpláçé réfúséd ít.············⟧</translation>
        </message>
        <message>
            <source>Not booked, safe to try again.</source>
            <translation>⟦Ñót bóókéd, sáfé tó trý ágáíñ.··········⟧</translation>
        </message>
        <message>
            <source>Cancelling the booking…</source>
            <translation>⟦Çáñçéllíñg thé bóókíñg…·······⟧</translation>
        </message>
        <message>
            <source>Checking whether the booking was cancelled…</source>
            <translation>⟦Çhéçkíñg whéthér thé bóókíñg wás çáñçélléd…··············⟧</translation>
        </message>
        <message>
            <source>Cancelled. The place is free again.</source>
            <translation>⟦Çáñçélléd. Thé pláçé ís fréé ágáíñ.···········⟧</translation>
        </message>
        <message>
            <source>Not cancelled: the workplace refused it, the booking stands.</source>
            <translation>⟦Ñót çáñçélléd: thé wórkpláçé réfúséd ít, thé bóókíñg stáñds.····················⟧</translation>
        </message>
        <message>
            <source>Not cancelled, safe to try again. The booking stands.</source>
            <translation>⟦Ñót çáñçélléd, sáfé tó trý ágáíñ. Thé bóókíñg stáñds.·················⟧</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, times</comment>
            <translation>⟦%1, %2··⟧</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>person · place · when</comment>
            <translation>⟦%1 · %2 · %3····⟧</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between space, floor and building</comment>
            <translation>⟦, ·⟧</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>⟦Désk·⟧</translation>
        </message>
        <message>
            <source>Private office</source>
            <translation>⟦Príváté óffíçé····⟧</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>⟦Róóm·⟧</translation>
        </message>
        <message>
            <source>Pod</source>
            <translation>⟦Pód·⟧</translation>
        </message>
        <message>
            <source>Locker</source>
            <translation>⟦Lóçkér··⟧</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>⟦Párkíñg··⟧</translation>
        </message>
        <message>
            <source>Onsite pass</source>
            <translation>⟦Óñsíté páss···⟧</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>⟦Óthér·⟧</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>⟦Çhéçkéd íñ···⟧</translation>
        </message>
        <message>
            <source>Checked out</source>
            <translation>⟦Çhéçkéd óút···⟧</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>⟦Çómplétéd···⟧</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>⟦Çáñçélléd···⟧</translation>
        </message>
        <message>
            <source>No check-in</source>
            <translation>⟦Ñó çhéçk-íñ···⟧</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>⟦Úñkñówñ··⟧</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>how it ended, then why</comment>
            <translation>⟦%1. %2··⟧</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>⟦Ñót séñt ýét····⟧</translation>
        </message>
        <message>
            <source>Checking with the workplace, don't book again</source>
            <translation>⟦Çhéçkíñg wíth thé wórkpláçé, dóñ't bóók ágáíñ···············⟧</translation>
        </message>
        <message>
            <source>Not booked, safe to try again</source>
            <translation>⟦Ñót bóókéd, sáfé tó trý ágáíñ·········⟧</translation>
        </message>
        <message>
            <source>Not confirmed: look at the person's bookings and decide</source>
            <translation>⟦Ñót çóñfírméd: lóók át thé pérsóñ's bóókíñgs áñd déçídé··················⟧</translation>
        </message>
        <message>
            <source>Booked, as a person said</source>
            <translation>⟦Bóókéd, ás á pérsóñ sáíd········⟧</translation>
        </message>
        <message>
            <source>Booked, and cancelled since</source>
            <translation>⟦Bóókéd, áñd çáñçélléd síñçé·········⟧</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>⟦Réfúséd··⟧</translation>
        </message>
        <message>
            <source>Not booked, the workplace did not take it</source>
            <translation>⟦Ñót bóókéd, thé wórkpláçé díd ñót táké ít·············⟧</translation>
        </message>
        <message>
            <source>Not booked, nothing was sent</source>
            <translation>⟦Ñót bóókéd, ñóthíñg wás séñt·········⟧</translation>
        </message>
        <message>
            <source>Left alone: a person said that it is not there</source>
            <translation>⟦Léft álóñé: á pérsóñ sáíd thát ít ís ñót théré···············⟧</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>⟦Çáñçéllíñg…···⟧</translation>
        </message>
        <message>
            <source>Checking with the workplace whether it is cancelled</source>
            <translation>⟦Çhéçkíñg wíth thé wórkpláçé whéthér ít ís çáñçélléd·················⟧</translation>
        </message>
        <message>
            <source>Not cancelled, safe to try again</source>
            <translation>⟦Ñót çáñçélléd, sáfé tó trý ágáíñ··········⟧</translation>
        </message>
        <message>
            <source>Not confirmed whether it is cancelled: look at the person's bookings and decide</source>
            <translation>⟦Ñót çóñfírméd whéthér ít ís çáñçélléd: lóók át thé pérsóñ's bóókíñgs áñd déçídé··························⟧</translation>
        </message>
        <message>
            <source>Cancelled, as a person said</source>
            <translation>⟦Çáñçélléd, ás á pérsóñ sáíd·········⟧</translation>
        </message>
        <message>
            <source>Refused, the booking stands</source>
            <translation>⟦Réfúséd, thé bóókíñg stáñds·········⟧</translation>
        </message>
        <message>
            <source>Not cancelled, the workplace did not take it</source>
            <translation>⟦Ñót çáñçélléd, thé wórkpláçé díd ñót táké ít··············⟧</translation>
        </message>
        <message>
            <source>Not cancelled, nothing was sent</source>
            <translation>⟦Ñót çáñçélléd, ñóthíñg wás séñt··········⟧</translation>
        </message>
        <message>
            <source>Left alone: a person said that the booking stands</source>
            <translation>⟦Léft álóñé: á pérsóñ sáíd thát thé bóókíñg stáñds················⟧</translation>
        </message>
        <message>
            <source>Not booked: nothing was sent.</source>
            <translation>⟦Ñót bóókéd: ñóthíñg wás séñt.·········⟧</translation>
        </message>
        <message>
            <source>It was booked, and has been cancelled since.</source>
            <translation>⟦Ít wás bóókéd, áñd hás bééñ çáñçélléd síñçé.··············⟧</translation>
        </message>
        <message>
            <source>Not confirmed: what the workplace shows can be read in two ways. Look at the person's bookings and decide in Activity.</source>
            <translation>⟦Ñót çóñfírméd: whát thé wórkpláçé shóws çáñ bé réád íñ twó wáýs. Lóók át thé pérsóñ's bóókíñgs áñd déçídé íñ Áçtívítý.·······································⟧</translation>
        </message>
        <message>
            <source>Not confirmed yet. Checking with the workplace, don't book again…</source>
            <translation>⟦Ñót çóñfírméd ýét. Çhéçkíñg wíth thé wórkpláçé, dóñ't bóók ágáíñ…·····················⟧</translation>
        </message>
        <message>
            <source>The same is being sent from another window or program. See Activity.</source>
            <translation>⟦Thé sámé ís béíñg séñt fróm áñóthér wíñdów ór prógrám. Séé Áçtívítý.······················⟧</translation>
        </message>
        <message>
            <source>Another program holds Foyer's record of what was sent. Close it and try again.</source>
            <translation>⟦Áñóthér prógrám hólds Fóýér's réçórd óf whát wás séñt. Çlósé ít áñd trý ágáíñ.··························⟧</translation>
        </message>
        <message>
            <source>Foyer can't write its record of what is sent: the disk is full, or the folder is read-only. Bookings can be read; nothing is sent until there is room.</source>
            <translation>⟦Fóýér çáñ't wríté íts réçórd óf whát ís séñt: thé dísk ís fúll, ór thé fóldér ís réád-óñlý. Bóókíñgs çáñ bé réád; ñóthíñg ís séñt úñtíl théré ís róóm.··················································⟧</translation>
        </message>
        <message>
            <source>Foyer's record of what was sent is damaged. Nothing is sent until you agree, in Activity, to put it aside and begin a new one.</source>
            <translation>⟦Fóýér's réçórd óf whát wás séñt ís dámágéd. Ñóthíñg ís séñt úñtíl ýóú ágréé, íñ Áçtívítý, tó pút ít ásídé áñd bégíñ á ñéw óñé.··········································⟧</translation>
        </message>
        <message>
            <source>Not cancelled: nothing was sent.</source>
            <translation>⟦Ñót çáñçélléd: ñóthíñg wás séñt.··········⟧</translation>
        </message>
        <message>
            <source>Not confirmed yet whether the booking was cancelled. Checking with the workplace…</source>
            <translation>⟦Ñót çóñfírméd ýét whéthér thé bóókíñg wás çáñçélléd. Çhéçkíñg wíth thé wórkpláçé…···························⟧</translation>
        </message>
        <message>
            <source>Not cancelled</source>
            <translation>⟦Ñót çáñçélléd····⟧</translation>
        </message>
        <message>
            <source>Not checked in</source>
            <translation>⟦Ñót çhéçkéd íñ····⟧</translation>
        </message>
        <message>
            <source>Not checked out</source>
            <translation>⟦Ñót çhéçkéd óút·····⟧</translation>
        </message>
        <message>
            <source>Waiting to be cancelled</source>
            <translation>⟦Wáítíñg tó bé çáñçélléd·······⟧</translation>
        </message>
        <message>
            <source>Waiting to be checked in</source>
            <translation>⟦Wáítíñg tó bé çhéçkéd íñ········⟧</translation>
        </message>
        <message>
            <source>Waiting to be checked out</source>
            <translation>⟦Wáítíñg tó bé çhéçkéd óút········⟧</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was not done: why</comment>
            <translation>⟦%1: %2··⟧</translation>
        </message>
        <message>
            <source>This is not a file that can be read.</source>
            <translation>⟦Thís ís ñót á fílé thát çáñ bé réád.············⟧</translation>
        </message>
        <message>
            <source>The file is too large to be a list of badges.</source>
            <translation>⟦Thé fílé ís tóó lárgé tó bé á líst óf bádgés.···············⟧</translation>
        </message>
        <message>
            <source>The file can't be read.</source>
            <translation>⟦Thé fílé çáñ't bé réád.·······⟧</translation>
        </message>
        <message>
            <source>The file is not a table in text form (CSV).</source>
            <translation>⟦Thé fílé ís ñót á táblé íñ téxt fórm (ÇSV).··············⟧</translation>
        </message>
        <message>
            <source>A quotation mark is never closed, from line %L1 on.</source>
            <translation>⟦Á qúótátíóñ márk ís ñévér çlóséd, fróm líñé %L1 óñ.·················⟧</translation>
        </message>
        <message>
            <source>Line %L1 has too many columns for a list of badges.</source>
            <translation>⟦Líñé %L1 hás tóó máñý çólúmñs fór á líst óf bádgés.·················⟧</translation>
        </message>
        <message>
            <source>Some rows of the list of badges can't be read; the others are in use.</source>
            <translation>⟦Sómé róws óf thé líst óf bádgés çáñ't bé réád; thé óthérs áré íñ úsé.·······················⟧</translation>
        </message>
        <message>
            <source>The list of badges can't be written to this computer's disk.</source>
            <translation>⟦Thé líst óf bádgés çáñ't bé wríttéñ tó thís çómpútér's dísk.····················⟧</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>⟦Thé ímpórt wás stóppéd.·······⟧</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>⟦Éxpéçtéd··⟧</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>⟦Héré·⟧</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>⟦Léft·⟧</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>⟦Ñó-shów··⟧</translation>
        </message>
        <message>
            <source>Status not known</source>
            <translation>⟦Státús ñót kñówñ·····⟧</translation>
        </message>
        <message>
            <source>the booking is over</source>
            <translation>⟦thé bóókíñg ís óvér······⟧</translation>
        </message>
        <message>
            <source>the booking was cancelled</source>
            <translation>⟦thé bóókíñg wás çáñçélléd········⟧</translation>
        </message>
        <message>
            <source>the space was given away, nobody had checked in</source>
            <translation>⟦thé spáçé wás gívéñ áwáý, ñóbódý hád çhéçkéd íñ···············⟧</translation>
        </message>
        <message>
            <source>rooms are not checked in</source>
            <translation>⟦róóms áré ñót çhéçkéd íñ········⟧</translation>
        </message>
        <message>
            <source>visits can only be cancelled by their host</source>
            <translation>⟦vísíts çáñ óñlý bé çáñçélléd bý théír hóst··············⟧</translation>
        </message>
        <message>
            <source>visitors can't be checked in or out from here</source>
            <translation>⟦vísítórs çáñ't bé çhéçkéd íñ ór óút fróm héré···············⟧</translation>
        </message>
        <message>
            <source>the person is no longer known to the workplace</source>
            <translation>⟦thé pérsóñ ís ñó lóñgér kñówñ tó thé wórkpláçé···············⟧</translation>
        </message>
        <message>
            <source>the booking is not for today</source>
            <translation>⟦thé bóókíñg ís ñót fór tódáý·········⟧</translation>
        </message>
        <message>
            <source>its status is not known to Foyer</source>
            <translation>⟦íts státús ís ñót kñówñ tó Fóýér··········⟧</translation>
        </message>
        <message>
            <source>Not self-certified</source>
            <translation>⟦Ñót sélf-çértífíéd······⟧</translation>
        </message>
        <message>
            <source>Two at once</source>
            <translation>⟦Twó át óñçé···⟧</translation>
        </message>
        <message>
            <source>May be released</source>
            <translation>⟦Máý bé réléáséd·····⟧</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>⟦Vísítór··⟧</translation>
        </message>
        <message>
            <source>%1 (in Activity)</source>
            <comment>what became of it</comment>
            <translation>⟦%1 (íñ Áçtívítý)·····⟧</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>⟦Lóókíñg…··⟧</translation>
        </message>
        <message>
            <source>Checking in…</source>
            <translation>⟦Çhéçkíñg íñ…····⟧</translation>
        </message>
        <message>
            <source>Only partly checked in</source>
            <translation>⟦Óñlý pártlý çhéçkéd íñ·······⟧</translation>
        </message>
        <message>
            <source>Already checked in</source>
            <translation>⟦Álréádý çhéçkéd íñ······⟧</translation>
        </message>
        <message>
            <source>Nothing to check in today</source>
            <translation>⟦Ñóthíñg tó çhéçk íñ tódáý········⟧</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>⟦Ñót çóñfírméd ýét·····⟧</translation>
        </message>
        <message>
            <source>Nobody has this badge's e-mail</source>
            <translation>⟦Ñóbódý hás thís bádgé's é-máíl··········⟧</translation>
        </message>
        <message>
            <source>Unknown badge</source>
            <translation>⟦Úñkñówñ bádgé····⟧</translation>
        </message>
        <message>
            <source>There is no booking in this building for today.</source>
            <translation>⟦Théré ís ñó bóókíñg íñ thís búíldíñg fór tódáý.···············⟧</translation>
        </message>
        <message>
            <source>It was sent, and no answer came. Foyer goes on checking; there is no need to scan again.</source>
            <translation>⟦Ít wás séñt, áñd ñó áñswér çámé. Fóýér góés óñ çhéçkíñg; théré ís ñó ñééd tó sçáñ ágáíñ.·····························⟧</translation>
        </message>
        <message>
            <source>Visitors can't be checked in from here. Tell whom they visit.</source>
            <translation>⟦Vísítórs çáñ't bé çhéçkéd íñ fróm héré. Téll whóm théý vísít.····················⟧</translation>
        </message>
        <message>
            <source>Visits %1. Visitors can't be checked in from here: tell the host.</source>
            <translation>⟦Vísíts %1. Vísítórs çáñ't bé çhéçkéd íñ fróm héré: téll thé hóst.·····················⟧</translation>
        </message>
        <message>
            <source>The badge belongs to %1, whom the workplace does not know.</source>
            <translation>⟦Thé bádgé bélóñgs tó %1, whóm thé wórkpláçé dóés ñót kñów.···················⟧</translation>
        </message>
        <message>
            <source>It is not in the list of badges. Say whose it is, and it is known from then on.</source>
            <translation>⟦Ít ís ñót íñ thé líst óf bádgés. Sáý whósé ít ís, áñd ít ís kñówñ fróm théñ óñ.··························⟧</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a booking, and what became of it</comment>
            <translation>⟦%1 – %2··⟧</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>⟦Thé dámágéd fílé wás képt ás %1.··········⟧</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>⟦Ñóthíñg wás ímpórtéd.·······⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln badge(s) added</source>
            <translation>
                <numerusform>⟦%Ln bádgé(s) áddéd······⟧</numerusform>
                <numerusform>⟦%Ln bádgé(s) áddéd······⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>⟦%Ln çháñgéd···⟧</numerusform>
                <numerusform>⟦%Ln çháñgéd···⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln known already</source>
            <translation>
                <numerusform>⟦%Ln kñówñ álréádý·····⟧</numerusform>
                <numerusform>⟦%Ln kñówñ álréádý·····⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln twice in the file (the last one counts)</source>
            <translation>
                <numerusform>⟦%Ln twíçé íñ thé fílé (thé lást óñé çóúñts)··············⟧</numerusform>
                <numerusform>⟦%Ln twíçé íñ thé fílé (thé lást óñé çóúñts)··············⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) without a code or an e-mail address left out: line %1.</source>
            <translation>
                <numerusform>⟦%Ln rów(s) wíthóút á çódé ór áñ é-máíl áddréss léft óút: líñé %1.·····················⟧</numerusform>
                <numerusform>⟦%Ln rów(s) wíthóút á çódé ór áñ é-máíl áddréss léft óút: líñé %1.·····················⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking with the workplace whether the person is checked in</source>
            <translation>⟦Çhéçkíñg wíth thé wórkpláçé whéthér thé pérsóñ ís çhéçkéd íñ····················⟧</translation>
        </message>
        <message>
            <source>Not checked in, safe to try again</source>
            <translation>⟦Ñót çhéçkéd íñ, sáfé tó trý ágáíñ···········⟧</translation>
        </message>
        <message>
            <source>Not confirmed whether the person is checked in: look at the booking and decide</source>
            <translation>⟦Ñót çóñfírméd whéthér thé pérsóñ ís çhéçkéd íñ: lóók át thé bóókíñg áñd déçídé··························⟧</translation>
        </message>
        <message>
            <source>Checked in, as a person said</source>
            <translation>⟦Çhéçkéd íñ, ás á pérsóñ sáíd·········⟧</translation>
        </message>
        <message>
            <source>Check-in refused</source>
            <translation>⟦Çhéçk-íñ réfúséd·····⟧</translation>
        </message>
        <message>
            <source>Not checked in, the workplace did not take it</source>
            <translation>⟦Ñót çhéçkéd íñ, thé wórkpláçé díd ñót táké ít···············⟧</translation>
        </message>
        <message>
            <source>Not checked in, nothing was sent</source>
            <translation>⟦Ñót çhéçkéd íñ, ñóthíñg wás séñt··········⟧</translation>
        </message>
        <message>
            <source>Left alone: a person said that nobody is checked in</source>
            <translation>⟦Léft álóñé: á pérsóñ sáíd thát ñóbódý ís çhéçkéd íñ·················⟧</translation>
        </message>
        <message>
            <source>Checking out…</source>
            <translation>⟦Çhéçkíñg óút…····⟧</translation>
        </message>
        <message>
            <source>Checking with the workplace whether the person is checked out</source>
            <translation>⟦Çhéçkíñg wíth thé wórkpláçé whéthér thé pérsóñ ís çhéçkéd óút····················⟧</translation>
        </message>
        <message>
            <source>Not checked out, safe to try again</source>
            <translation>⟦Ñót çhéçkéd óút, sáfé tó trý ágáíñ···········⟧</translation>
        </message>
        <message>
            <source>Not confirmed whether the person is checked out: look at the booking and decide</source>
            <translation>⟦Ñót çóñfírméd whéthér thé pérsóñ ís çhéçkéd óút: lóók át thé bóókíñg áñd déçídé··························⟧</translation>
        </message>
        <message>
            <source>Checked out, as a person said</source>
            <translation>⟦Çhéçkéd óút, ás á pérsóñ sáíd·········⟧</translation>
        </message>
        <message>
            <source>Check-out refused</source>
            <translation>⟦Çhéçk-óút réfúséd·····⟧</translation>
        </message>
        <message>
            <source>Not checked out, the workplace did not take it</source>
            <translation>⟦Ñót çhéçkéd óút, thé wórkpláçé díd ñót táké ít···············⟧</translation>
        </message>
        <message>
            <source>Not checked out, nothing was sent</source>
            <translation>⟦Ñót çhéçkéd óút, ñóthíñg wás séñt···········⟧</translation>
        </message>
        <message>
            <source>Left alone: a person said that nobody is checked out</source>
            <translation>⟦Léft álóñé: á pérsóñ sáíd thát ñóbódý ís çhéçkéd óút·················⟧</translation>
        </message>
        <message>
            <source>Nobody is checked in.</source>
            <translation>⟦Ñóbódý ís çhéçkéd íñ.·······⟧</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>⟦Págé %1 óf %2····⟧</translation>
        </message>
        <message>
            <source>Roll call · %1</source>
            <translation>⟦Róll çáll · %1····⟧</translation>
        </message>
        <message>
            <source>Taken %1 · %2</source>
            <comment>moment, how many</comment>
            <translation>⟦Tákéñ %1 · %2····⟧</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>⟦%1 (çóñtíñúéd)····⟧</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>floor, how many</comment>
            <translation>⟦%1 · %2··⟧</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>⟦júst ñów··⟧</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>⟦%n míñúté(s) ágó·····⟧</numerusform>
                <numerusform>⟦%n míñúté(s) ágó·····⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>⟦%n hóúr(s) ágó····⟧</numerusform>
                <numerusform>⟦%n hóúr(s) ágó····⟧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>⟦%n dáý(s) ágó····⟧</numerusform>
                <numerusform>⟦%n dáý(s) ágó····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>the computer's keychain is locked</source>
            <translation>⟦thé çómpútér's kéýçháíñ ís lóçkéd···········⟧</translation>
        </message>
        <message>
            <source>the computer has no keychain</source>
            <translation>⟦thé çómpútér hás ñó kéýçháíñ·········⟧</translation>
        </message>
        <message>
            <source>the computer's keychain does not answer</source>
            <translation>⟦thé çómpútér's kéýçháíñ dóés ñót áñswér·············⟧</translation>
        </message>
        <message>
            <source>the computer's keychain refused</source>
            <translation>⟦thé çómpútér's kéýçháíñ réfúséd··········⟧</translation>
        </message>
        <message>
            <source>the computer's keychain can't keep a key for it</source>
            <translation>⟦thé çómpútér's kéýçháíñ çáñ't kéép á kéý fór ít···············⟧</translation>
        </message>
        <message>
            <source>NOT LIVE: taken on %1. This computer's clock was set back since, so nobody knows how long ago</source>
            <translation>⟦ÑÓT LÍVÉ: tákéñ óñ %1. Thís çómpútér's çlóçk wás sét báçk síñçé, só ñóbódý kñóws hów lóñg ágó·······························⟧</translation>
        </message>
        <message>
            <source>Taken %1, at %2</source>
            <comment>3 minutes ago, 09:41</comment>
            <translation>⟦Tákéñ %1, át %2·····⟧</translation>
        </message>
        <message>
            <source>NOT LIVE, VERY OLD: taken %1, on %2</source>
            <comment>3 days ago, Mon 23 Nov, 09:41</comment>
            <translation>⟦ÑÓT LÍVÉ, VÉRÝ ÓLD: tákéñ %1, óñ %2···········⟧</translation>
        </message>
        <message>
            <source>NOT LIVE: taken %1, at %2</source>
            <comment>2 hours ago, 09:41</comment>
            <translation>⟦ÑÓT LÍVÉ: tákéñ %1, át %2········⟧</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <comment>day, time, zone</comment>
            <translation>⟦%1, %2 %3···⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s)</source>
            <translation>
                <numerusform>⟦%Ln pérsóñ(s)····⟧</numerusform>
                <numerusform>⟦%Ln pérsóñ(s)····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>412 people, 9 visitors</comment>
            <translation>⟦%1, %2··⟧</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visitor(s)</source>
            <translation>
                <numerusform>⟦%Ln vísítór(s)····⟧</numerusform>
                <numerusform>⟦%Ln vísítór(s)····⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Visitors could not be read: more may be here than are listed. Ask at the desk.</source>
            <translation>⟦Vísítórs çóúld ñót bé réád: móré máý bé héré tháñ áré lístéd. Ásk át thé désk.··························⟧</translation>
        </message>
        <message>
            <source>Without a floor</source>
            <translation>⟦Wíthóút á flóór·····⟧</translation>
        </message>
        <message>
            <source>Visitor, name not known</source>
            <translation>⟦Vísítór, ñámé ñót kñówñ·······⟧</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>⟦Ñámé ñót kñówñ····⟧</translation>
        </message>
        <message>
            <source>Visitor, visits %1</source>
            <translation>⟦Vísítór, vísíts %1······⟧</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>⟦síñçé %1··⟧</translation>
        </message>
        <message>
            <source>No copy is kept on this computer for when the network is down: %1. Names are kept encrypted or not at all. Print it or save it instead.</source>
            <translation>⟦Ñó çópý ís képt óñ thís çómpútér fór whéñ thé ñétwórk ís dówñ: %1. Ñámés áré képt éñçrýptéd ór ñót át áll. Príñt ít ór sávé ít íñstéád.·············································⟧</translation>
        </message>
        <message>
            <source>The copy that this computer kept can't be opened: it is damaged, or its key is gone from the keychain. It is replaced as soon as the workplace answers.</source>
            <translation>⟦Thé çópý thát thís çómpútér képt çáñ't bé ópéñéd: ít ís dámágéd, ór íts kéý ís góñé fróm thé kéýçháíñ. Ít ís répláçéd ás sóóñ ás thé wórkpláçé áñswérs.··················································⟧</translation>
        </message>
        <message>
            <source>No copy is kept on this computer for when the network is down: the file could not be written. Print it or save it instead.</source>
            <translation>⟦Ñó çópý ís képt óñ thís çómpútér fór whéñ thé ñétwórk ís dówñ: thé fílé çóúld ñót bé wríttéñ. Príñt ít ór sávé ít íñstéád.········································⟧</translation>
        </message>
        <message>
            <source>Booked by the request from before; nothing was sent again</source>
            <translation>⟦Bóókéd bý thé réqúést fróm béfóré; ñóthíñg wás séñt ágáíñ···················⟧</translation>
        </message>
        <message>
            <source>already checked in</source>
            <translation>⟦álréádý çhéçkéd íñ······⟧</translation>
        </message>
        <message>
            <source>not checked in yet</source>
            <translation>⟦ñót çhéçkéd íñ ýét······⟧</translation>
        </message>
        <message>
            <source>already checked out</source>
            <translation>⟦álréádý çhéçkéd óút······⟧</translation>
        </message>
        <message>
            <source>something else is being done to it, wait for its outcome</source>
            <translation>⟦sóméthíñg élsé ís béíñg dóñé tó ít, wáít fór íts óútçómé··················⟧</translation>
        </message>
        <message>
            <source>this workplace does not let it be done from here</source>
            <translation>⟦thís wórkpláçé dóés ñót lét ít bé dóñé fróm héré················⟧</translation>
        </message>
        <message>
            <source>Several people have this e-mail</source>
            <translation>⟦Sévérál péóplé hávé thís é-máíl··········⟧</translation>
        </message>
        <message>
            <source>%1 belongs to more than one person: check them in by name.</source>
            <translation>⟦%1 bélóñgs tó móré tháñ óñé pérsóñ: çhéçk thém íñ bý ñámé.···················⟧</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>⟦Çréátíñg…···⟧</translation>
        </message>
        <message>
            <source>Looking for its name in the system, don't create it again</source>
            <translation>⟦Lóókíñg fór íts ñámé íñ thé sýstém, dóñ't çréáté ít ágáíñ···················⟧</translation>
        </message>
        <message>
            <source>Not created, safe to try again from the form</source>
            <translation>⟦Ñót çréátéd, sáfé tó trý ágáíñ fróm thé fórm··············⟧</translation>
        </message>
        <message>
            <source>Not confirmed: look at the resources of that name and decide</source>
            <translation>⟦Ñót çóñfírméd: lóók át thé résóúrçés óf thát ñámé áñd déçídé····················⟧</translation>
        </message>
        <message>
            <source>Created, as a person said</source>
            <translation>⟦Çréátéd, ás á pérsóñ sáíd········⟧</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>⟦Çréátéd··⟧</translation>
        </message>
        <message>
            <source>Created, and removed since</source>
            <translation>⟦Çréátéd, áñd rémóvéd síñçé········⟧</translation>
        </message>
        <message>
            <source>Not created, the system did not take it</source>
            <translation>⟦Ñót çréátéd, thé sýstém díd ñót táké ít·············⟧</translation>
        </message>
        <message>
            <source>Not created, nothing was sent</source>
            <translation>⟦Ñót çréátéd, ñóthíñg wás séñt·········⟧</translation>
        </message>
        <message>
            <source>What you chose is kept.</source>
            <translation>⟦Whát ýóú çhósé ís képt.·······⟧</translation>
        </message>
        <message>
            <source>Check the network, then try again.</source>
            <translation>⟦Çhéçk thé ñétwórk, théñ trý ágáíñ.···········⟧</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>⟦Trý ágáíñ.···⟧</translation>
        </message>
        <message>
            <source>The workplace does not have this any more.</source>
            <translation>⟦Thé wórkpláçé dóés ñót hávé thís áñý móré.··············⟧</translation>
        </message>
        <message>
            <source>Go back and choose again.</source>
            <translation>⟦Gó báçk áñd çhóósé ágáíñ.········⟧</translation>
        </message>
        <message>
            <source>Try again to see how it is now.</source>
            <translation>⟦Trý ágáíñ tó séé hów ít ís ñów.··········⟧</translation>
        </message>
        <message>
            <source>The workplace's rules do not allow this.</source>
            <translation>⟦Thé wórkpláçé's rúlés dó ñót állów thís.·············⟧</translation>
        </message>
        <message>
            <source>Go back and choose something else.</source>
            <translation>⟦Gó báçk áñd çhóósé sóméthíñg élsé.···········⟧</translation>
        </message>
        <message>
            <source>Ask the workplace's administrator.</source>
            <translation>⟦Ásk thé wórkpláçé's ádmíñístrátór.···········⟧</translation>
        </message>
        <message>
            <source>The workplace asks for a pause.</source>
            <translation>⟦Thé wórkpláçé ásks fór á páúsé.··········⟧</translation>
        </message>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>⟦Trý ágáíñ íñ %n séçóñd(s).········⟧</numerusform>
                <numerusform>⟦Trý ágáíñ íñ %n séçóñd(s).········⟧</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>⟦Trý ágáíñ íñ á móméñt.·······⟧</translation>
        </message>
        <message>
            <source>The workplace has a fault of its own right now.</source>
            <translation>⟦Thé wórkpláçé hás á fáúlt óf íts ówñ ríght ñów.···············⟧</translation>
        </message>
        <message>
            <source>Try again, and check the address if it stays so.</source>
            <translation>⟦Trý ágáíñ, áñd çhéçk thé áddréss íf ít stáýs só.················⟧</translation>
        </message>
        <message>
            <source>This was stopped before it was finished.</source>
            <translation>⟦Thís wás stóppéd béfóré ít wás fíñíshéd.·············⟧</translation>
        </message>
        <message>
            <source>A one-time code works once and for a short time: wait for the next one and enter that.</source>
            <translation>⟦Á óñé-tímé çódé wórks óñçé áñd fór á shórt tímé: wáít fór thé ñéxt óñé áñd éñtér thát.····························⟧</translation>
        </message>
        <message>
            <source>The workplace renewed this desk's key, and the new one could not be kept: the workplace may have to be connected again. %1</source>
            <translation>⟦Thé wórkpláçé réñéwéd thís désk's kéý, áñd thé ñéw óñé çóúld ñót bé képt: thé wórkpláçé máý hávé tó bé çóññéçtéd ágáíñ. %1········································⟧</translation>
        </message>
        <message>
            <source>Enter the user name that this desk signs in with.</source>
            <translation>⟦Éñtér thé úsér ñámé thát thís désk sígñs íñ wíth.················⟧</translation>
        </message>
        <message>
            <source>Enter the password that belongs to the user name.</source>
            <translation>⟦Éñtér thé pásswórd thát bélóñgs tó thé úsér ñámé.················⟧</translation>
        </message>
        <message>
            <source>This can't be the password: it has characters that no password has, or is too long.</source>
            <translation>⟦Thís çáñ't bé thé pásswórd: ít hás çháráçtérs thát ñó pásswórd hás, ór ís tóó lóñg.···························⟧</translation>
        </message>
        <message>
            <source>Choose the system that the workplace runs on.</source>
            <translation>⟦Çhóósé thé sýstém thát thé wórkpláçé rúñs óñ.···············⟧</translation>
        </message>
        <message>
            <source>This Foyer does not know the system “%1” of the workplace. A newer one may; its settings and its key are left as they are.</source>
            <translation>⟦Thís Fóýér dóés ñót kñów thé sýstém “%1” óf thé wórkpláçé. Á ñéwér óñé máý; íts séttíñgs áñd íts kéý áré léft ás théý áré.········································⟧</translation>
        </message>
        <message>
            <source>Already checked out</source>
            <translation>⟦Álréádý çhéçkéd óút······⟧</translation>
        </message>
        <message>
            <source>Already cancelled</source>
            <translation>⟦Álréádý çáñçélléd·····⟧</translation>
        </message>
        <message>
            <source>A room needs a title: say what it is booked for.</source>
            <translation>⟦Á róóm ñééds á títlé: sáý whát ít ís bóókéd fór.················⟧</translation>
        </message>
        <message>
            <source>The title has more than %L1 characters: shorten it.</source>
            <translation>⟦Thé títlé hás móré tháñ %L1 çháráçtérs: shórtéñ ít.·················⟧</translation>
        </message>
        <message>
            <source>The description has more than %L1 characters: shorten it.</source>
            <translation>⟦Thé désçríptíóñ hás móré tháñ %L1 çháráçtérs: shórtéñ ít.···················⟧</translation>
        </message>
        <message>
            <source>What one of the attendees has is no e-mail address: remove that attendee.</source>
            <translation>⟦Whát óñé óf thé áttéñdéés hás ís ñó é-máíl áddréss: rémóvé thát áttéñdéé.························⟧</translation>
        </message>
        <message>
            <source>One of the attendees is there twice: remove one of the two.</source>
            <translation>⟦Óñé óf thé áttéñdéés ís théré twíçé: rémóvé óñé óf thé twó.···················⟧</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>sentence · title of a meeting</comment>
            <translation>⟦%1 · %2··⟧</translation>
        </message>
        <message>
            <source>%1 can't book that day any more.</source>
            <translation>⟦%1 çáñ't bóók thát dáý áñý móré.··········⟧</translation>
        </message>
        <message>
            <source>On that day %1 can now book %2, and the chosen time is not within that.</source>
            <extracomment>%1: a person, %2: from–to.</extracomment>
            <translation>⟦Óñ thát dáý %1 çáñ ñów bóók %2, áñd thé çhóséñ tímé ís ñót wíthíñ thát.·······················⟧</translation>
        </message>
        <message>
            <source>Go back to the day and its times.</source>
            <translation>⟦Gó báçk tó thé dáý áñd íts tímés.···········⟧</translation>
        </message>
        <message>
            <source>%1 has been taken by %2.</source>
            <translation>⟦%1 hás bééñ tákéñ bý %2.········⟧</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The settings file was damaged. What could be read of it is in use; the file itself is kept as %1.</source>
            <translation>⟦Thé séttíñgs fílé wás dámágéd. Whát çóúld bé réád óf ít ís íñ úsé; thé fílé ítsélf ís képt ás %1.································⟧</translation>
        </message>
        <message>
            <source>The settings file was a link to another place, which Foyer does not follow. The link is kept as %1.</source>
            <translation>⟦Thé séttíñgs fílé wás á líñk tó áñóthér pláçé, whíçh Fóýér dóés ñót fóllów. Thé líñk ís képt ás %1.·································⟧</translation>
        </message>
        <message>
            <source>The settings file %1 can't be read. It was left as it is, and no settings will be stored until it can be read or is moved away.</source>
            <translation>⟦Thé séttíñgs fílé %1 çáñ't bé réád. Ít wás léft ás ít ís, áñd ñó séttíñgs wíll bé stóréd úñtíl ít çáñ bé réád ór ís móvéd áwáý.··········································⟧</translation>
        </message>
        <message>
            <source>The settings could not be stored in %1: check that the folder can be written to and that the disk is not full.</source>
            <translation>⟦Thé séttíñgs çóúld ñót bé stóréd íñ %1: çhéçk thát thé fóldér çáñ bé wríttéñ tó áñd thát thé dísk ís ñót fúll.····································⟧</translation>
        </message>
    </context>
    <context>
        <name>Spacebring</name>
        <message>
            <source>The list claims to go on and brings nothing new.</source>
            <translation>⟦Thé líst çláíms tó gó óñ áñd bríñgs ñóthíñg ñéw.················⟧</translation>
        </message>
        <message>
            <source>The answer has no usable “%1”.</source>
            <translation>⟦Thé áñswér hás ñó úsáblé “%1”.··········⟧</translation>
        </message>
        <message>
            <source>An id is missing, so nothing was sent.</source>
            <translation>⟦Áñ íd ís míssíñg, só ñóthíñg wás séñt.············⟧</translation>
        </message>
        <message>
            <source>“%1” is not an id that Spacebring gives, so nothing was sent.</source>
            <translation>⟦“%1” ís ñót áñ íd thát Spáçébríñg gívés, só ñóthíñg wás séñt.····················⟧</translation>
        </message>
        <message>
            <source>Bookings of a kind that is not known can't be asked for, so nothing was sent.</source>
            <translation>⟦Bóókíñgs óf á kíñd thát ís ñót kñówñ çáñ't bé áskéd fór, só ñóthíñg wás séñt.·························⟧</translation>
        </message>
        <message>
            <source>This workplace's address can't be used.</source>
            <translation>⟦Thís wórkpláçé's áddréss çáñ't bé úséd.·············⟧</translation>
        </message>
    </context>
    <context>
        <name>Verb</name>
        <message>
            <source>There are:</source>
            <translation>⟦Théré áré:···⟧</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>⟦tímé ñót kñówñ····⟧</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>⟦Vísítór··⟧</translation>
        </message>
        <message>
            <source>Visitor, visits %1</source>
            <translation>⟦Vísítór, vísíts %1······⟧</translation>
        </message>
    </context>
</TS>
