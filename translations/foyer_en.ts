<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BookingWords</name>
    <message>
        <source>Times not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking once more, then sending it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object on standard output; messages go to standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after that long; a booking that is unsettled by then ends with 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, cache and logs below DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a fresh demo workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which demo workplace: the same number gives the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people the demo workplace has (1 to 200000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workplace is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port to listen on (default: a free one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose booking: an e-mail address, a full name or an ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building&apos;s name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day, as the building lives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin, in the building&apos;s time (default: the day&apos;s first bookable time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, in the building&apos;s time (default: the day&apos;s last bookable time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or ID of the desk, room or other space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor&apos;s name or ID (default: look on all floors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk (default), room, pod, locker, parking or private-office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An onsite pass for the building in place of a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a space or an onsite pass for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a workplace: its key, its settings and its cached data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell versions, places, the keychain&apos;s state and whether workplaces can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a demo workplace until stopped; its addresses and key are printed as JSON</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. “foyer --help” lists the commands that need none.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer is open already, and its window does not answer.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle an open one by what you saw in the workplace yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is so: it is booked, or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not so, and is to be left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a damaged record aside, keeping it, and begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was sent, how it ended and what is still open, without the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list into FILE as well, as a table for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a person in to everything that they can be checked in to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a person out of everything that they are checked in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List who is in a building now, floor by floor, visitors too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, more than 0 and at most 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar: --%2 takes year, month and day, such as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day: --%2 takes hours and minutes from 00:00 to 23:59, such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end? --there if it is in the workplace, --not-there if it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be booked? --space NAME for a space, --onsite for an onsite pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “%1”: --kind takes desk, room, pod, locker, parking or private-office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room needs a title: --title TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is not after --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes only with a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer has no command “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer has no command “%1”. The commands are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is not accepted: what stands among the arguments can be read by other programs and stays in the shell&apos;s history. The secret is read from standard input: connect reads it by itself, other commands with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer has no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“foyer %2” has no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where an option is expected. “%2” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2. A value that begins with two dashes is written --%1=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of --%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer books desks, rooms and onsite passes for the people of a workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“foyer COMMAND --help” tells more about a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region “%1”: --region takes one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it signs in where its API is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer does not know the system “%1”: --system takes one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no bound: --%2 takes gt, gte, lt or lte, each at most once, a colon and a time with its offset, such as gte:2026-11-23T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no order: --order takes start, end, created or id, perhaps with :desc behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to-date is before --date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “%1”: --kinds takes room, hot-desk, dedicated-desk, office and parking-lot, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace to use (default: the only or the last used one; of a demo the first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client secret or password from standard input, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a one-time code from standard input, on the line after the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public half of the key: a client id or a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system (default: the first of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s region (default: its first; %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the API, in place of the vendor&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that gives out tokens (default: --api-url, or the vendor&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource: a JSON object in the words of the system&apos;s documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything, also with the workplace, and send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location&apos;s name or ID (default: the only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the bookings of one room, desk or other resource: its name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the bookings of one membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of room, hot-desk, dedicated-desk, office, parking-lot; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of several days that begin with --date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of days, when they start: gt:, gte:, lt:, lte: and a time, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of days: when they end, as --starts takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By start (default), end, created or id; start:desc for the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are asked for at a time (1 to 100); all are listed in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the bookings of a person, of a building or of a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a resource, and tell what was stored otherwise than it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a workplace: the secret is read from standard input, its key kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes only with --kind room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a room is booked for; a room needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it, for those who are invited to a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting in the room is online as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited, once for each: an e-mail address, a name, an ID, or a guest&apos;s &quot;Name &lt;address&gt;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message>
        <source>%1 is taken %2.</source>
        <extracomment>%1: a space, %2: from–to, %3: a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more booking(s) of it follow(s) within that time.</source>
        <translation>
            <numerusform>One more booking of it follows within that time.</numerusform>
            <numerusform>%Ln more bookings of it follow within that time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bookable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is free is still being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of another kind: choose “%2” to see whether it is free.</source>
        <extracomment>%2: a kind of space, as in &quot;Room&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This space is drawn on the plan, but the workplace does not list it: it can&apos;t be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be booked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered. On that day %2 can book %3, and the chosen time is not within that.</source>
        <extracomment>%2: a person, %3: from–to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered to %2 at that time, and no booking of it is known. %2 has %3 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered to %2 at that time. No booking of it is known, and the workplace does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered to %2 at that time. Whether somebody has booked it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to where it lies is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies, it is not given to this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none at the address that the workplace gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies, there is a fault or too much to do right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) of the plan is/are not in the workplace&apos;s list.</source>
        <translation>
            <numerusform>One space of the plan is not in the workplace&apos;s list.</numerusform>
            <numerusform>%Ln spaces of the plan are not in the workplace&apos;s list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) of the list is/are not on the plan.</source>
        <translation>
            <numerusform>One space of the list is not on the plan.</numerusform>
            <numerusform>%Ln spaces of the list are not on the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is free could not be read, so nobody knows whether %1 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace&apos;s list of spaces could not be read, so nothing is known about this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered to %2 at that time. There is a booking of it, %3 (status: %4), and the workplace does not say whether that is why.</source>
        <extracomment>%1: a space, %2: a person, %3: from–to, %4: as in &quot;Checked out&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::Activity</name>
    <message>
        <source>Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ActivityDetails</name>
    <message>
        <source>Choose something in the list to see more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say what you saw in the workplace yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 times, the last time: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not cancelled, &amp;send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, &amp;send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not cancelled, send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not cancelled, &amp;leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, &amp;leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not cancelled, leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending it again could not be recorded, so it was not sent. It is not sent by itself: press again once there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it could not be recorded yet; recording is tried again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of attendees</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ActivityModel</name>
    <message>
        <source>Cancel a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New resource: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ActivityVerb</name>
    <message>
        <source>The record has no number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 can&apos;t be settled now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 has ended already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still arrive. It can be left alone once it was looked for long enough, which the window does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged record is kept beside the new one, which is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not damaged; nothing was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“foyer activity --start-anew” does that as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the record of what was sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer books and cancels is listed here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was sent can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a &amp;new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it aside and begin a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged record is kept under another name. Foyer then no longer knows what was still being checked: look at the bookings of the people concerned. Begin a new record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside and begin a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the damaged record aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: record not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity (%L1, %L2 to decide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked for: what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::Alerts</name>
    <message>
        <source>A scan needs somebody at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See Activity: %Ln to decide.</source>
        <translation>
            <numerusform>See Activity: %Ln to decide.</numerusform>
            <numerusform>See Activity: %Ln to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::Application</name>
    <message>
        <source>Reading the key of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo workplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “%1” was not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key, the settings, the cached data and the last roll call of “%1”? The list of badges belongs to the desk and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last roll call of “%1” could not be removed from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being sent to %1: wait until its outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ArrivalsActions</name>
    <message>
        <source>Check &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not begun yet is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that it can&apos;t be done to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>what to do, to how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking of %1? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln booking(s)? This can&apos;t be undone.</source>
        <translation>
            <numerusform>Cancel %Ln booking? This can&apos;t be undone.</numerusform>
            <numerusform>Cancel %Ln bookings? This can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the bookin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln bookin&amp;g(s)</source>
        <translation>
            <numerusform>Cancel %Ln bookin&amp;g</numerusform>
            <numerusform>Cancel %Ln bookin&amp;gs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln booking(s)</source>
        <translation>
            <numerusform>Cancel %Ln booking</numerusform>
            <numerusform>Cancel %Ln bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not: their rows say why</source>
        <translation>
            <numerusform>%Ln not: their rows say why</numerusform>
            <numerusform>%Ln not: their rows say why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not confirmed yet</source>
        <translation>
            <numerusform>%Ln not confirmed yet</numerusform>
            <numerusform>%Ln not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves out %Ln: %1</source>
        <extracomment>How many of the selected rows it can&apos;t be done to, and why.</extracomment>
        <translation>
            <numerusform>leaves out %Ln: %1</numerusform>
            <numerusform>leaves out %Ln: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select somebody in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and what became of them</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ArrivalsDelegate</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ArrivalsModel</name>
    <message>
        <source>Visitor without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ArrivalsPlan</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or no show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from space to space. The list “Arrivals” has the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody is booked there on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the floors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No floor of this building has a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is not known yet whether somebody is booked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on this day</source>
        <translation>
            <numerusform>One more on this day</numerusform>
            <numerusform>%Ln more on this day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::ArrivalsView</name>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, space, host or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the day&apos;s bookings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s bookings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initi&amp;als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortens names to initials, for a screen that others can see (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll ca&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you see is %Ln minute(s) old.</source>
        <translation>
            <numerusform>What you see is %Ln minute old.</numerusform>
            <numerusform>What you see is %Ln minutes old.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors could not be read: who comes to visit may be missing or out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>what is shown, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), Alt+%1</source>
        <extracomment>How many rows of the day a filter shows.</extracomment>
        <translation>
            <numerusform>%Ln row, Alt+%1</numerusform>
            <numerusform>%Ln rows, Alt+%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search field, or choose All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings and visits of the day are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <comment>as of when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1: a day, as in &quot;Mon 23 Nov&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next bookings are on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nor are there bookings in the %Ln day(s) after it.</source>
        <translation>
            <numerusform>Nor are there bookings in the %Ln day after it.</numerusform>
            <numerusform>Nor are there bookings in the %Ln days after it.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who is where on the plan of a floor (F7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::AttendanceVerb</name>
    <message>
        <source>Nobody can be checked in at this workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no building “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several buildings: use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several people: use an e-mail address or an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no booking in %2 that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no booking that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not confirmed whether %1 is checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not confirmed whether %1 is checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything of %1 could be checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything of %1 could be checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the outcome was known: it stays in “foyer activity”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::AttendeesField</name>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the highlighted attendee off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the highlighted attendee off the list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Somebody from outside is invited by their whole e-mail address, such as ana@example.com or Ana Ruiz &lt;ana@example.com&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is part of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added</source>
        <comment>an attendee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>an attendee</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::AttendeesModel</name>
    <message>
        <source>Invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <comment>a guest who is not of the workplace</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BadgesDialog</name>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unknown codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with a code and an e-mail address in each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose badge is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose badge is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with a code and an e-mail address in each row. What it brings is added to the list on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned, and not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another part of the name or the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s) known</source>
        <translation>
            <numerusform>%Ln badge known</numerusform>
            <numerusform>%Ln badges known</numerusform>
        </translation>
    </message>
    <message>
        <source>Import badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose badge is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no e-mail address that a badge could be bound to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the badge of %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanned badge that is nobody&apos;s yet is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BlockedPage</name>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect another workplace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardCsv</name>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner’s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner’s membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees’ e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees’ phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by the workplace’s privacy setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardDetails</name>
    <message>
        <source>Cop&amp;y as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all of this (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what this owner has booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardListing</name>
    <message>
        <source>This workplace has no locations that its key may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several locations: --location says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several locations: use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of this location, “%1”, is not known on this computer, so its days can’t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no resource “%1” at this location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several resources: use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s) so far…</source>
        <translation>
            <numerusform>%Ln booking so far…</numerusform>
            <numerusform>%Ln bookings so far…</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardModel</name>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>kept from us by the privacy setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardView</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows fields for several days, and for which bookings belong to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several days, and which bookings belong to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bookings belong to the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that begin on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that end on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that begin and end on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>first day to last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, name, resource or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest start first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked longest ago first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ID, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading bookings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what is shown (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookings</source>
        <comment>in a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. It holds people&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of them could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed. Choose another printer, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s) so far…</source>
        <translation>
            <numerusform>%Ln booking so far…</numerusform>
            <numerusform>%Ln bookings so far…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>how many bookings, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace has no locations that its key may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of this location, “%1”, is not known on this computer, so its days can’t be told. Bookings are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may not be all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped: what is shown is not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of rooms and desks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all kinds, resources and owners to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day, or another location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locations could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading locations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BoardWords</name>
    <message>
        <source>Hidden by the workplace’s privacy setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % tax is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % tax comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice item: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking: %1</source>
        <comment>its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicated desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicated desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %Ln</source>
        <comment>how many it holds</comment>
        <translation>
            <numerusform>for %Ln</numerusform>
            <numerusform>for %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) booked</source>
        <translation>
            <numerusform>%Ln seat booked</numerusform>
            <numerusform>%Ln seats booked</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BookVerb</name>
    <message>
        <source>“%1” are several people: use an e-mail address or an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no building “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several buildings: use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the time zone “%2”, which this computer does not know: nothing can be booked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist on %2 in %3: the clocks are put forward over it. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be booked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days can be booked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be booked for %2 in %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookable: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no floor “%1” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several floors: use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several spaces: add --floor, or use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is free then is called “%1” (kind: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be booked at this workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the outcome was known: it may be booked. It stays in “foyer activity”; look with “foyer bookings” before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BookView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BookingPlan</name>
    <message>
        <source>Arrow keys go from space to space, Enter chooses. The list “Spaces” has the same free spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind, or not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BookingTicket</name>
    <message>
        <source>%1 has exactly this booking already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BookingsVerb</name>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several people: use an e-mail address or an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace has locations: --location and --resource say which bookings, not --person and --building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace has buildings: --person and --building say whose bookings, and --date when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose bookings? --person EMAIL or --building NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BuildingDayReading</name>
    <message>
        <source>There is no building “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several buildings: use an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the time zone “%2”, which this computer does not know: nobody can say when its days begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace does not tell who has booked a building on a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BuildingPage</name>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, city or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be booked here: this computer does not know its time zone, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the buildings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another name, city or country, or clear the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::BusinessEditor</name>
    <message>
        <source>Loading businesses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no business to create a resource in. Somebody who administers the system can give it one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::CancelVerb</name>
    <message>
        <source>Stopped while the cancellation was under way: it may have been made. “foyer bookings” shows what is so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ConfirmPage</name>
    <message>
        <source>Nearest free spaces: Enter takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for bookings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking is not there, or not there yet. Look again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest free spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already booked at that time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was sent before and is not confirmed yet. Don&apos;t book it again; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Bell Yard reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is a made-up company inside this computer, with people, buildings and desks to book. It needs no key, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. Nothing was stored yet: press Connect to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in UR&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One-time code, if asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs this desk in goes into this computer&apos;s keychain and into no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API URL, if it is not the vendor&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account asks for a one-time code, enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. Putting the key into the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectVerb</name>
    <message>
        <source>Client secret: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected; its key is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one-time code came: it stands on the second line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account asks for a one-time code: --one-time-code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::CreateResourceVerb</name>
    <message>
        <source>This workplace&apos;s system does not take new resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a resource: it takes one JSON object with the properties of a new resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be sent like this, so nothing was sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the system alone, and ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no business with the id that the file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business has no resource type with the id that the file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer yet: looking for it by its name. Don&apos;t create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was created is not known. It stays in “foyer activity”; look for it there, and in the workplace, before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. This is what would be, apart from secrets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business has a resource of that name already, so nothing was sent. With --yes another one is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored could not be read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as %1, stored as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored otherwise than it was sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created. Stopped before what was stored could be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the outcome was known: it may be there. It stays in “foyer activity”; look in the workplace before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DayHours</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hours of %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field&apos;s name, the how manieth of that day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hours of %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a time. Write it like %3.</source>
        <comment>day, what was typed, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it can&apos;t end at the time at which it begins.</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DayPage</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking which days can be booked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be booked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and choose another building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookable on %1: %2</source>
        <comment>a day, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are the building&apos;s own. On this desk&apos;s clock that is %1, %2.</source>
        <comment>day, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month&apos;s title: month, year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DaysModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A bookable day in a list: %1 is the date, %2 the bookable hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DemoHost</name>
    <message>
        <source>The demo workplace is not installed on this computer: install Foyer again to have it. Connected workplaces are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo workplace could not be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo workplace could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DeskSettingsDialog</name>
    <message>
        <source>Usual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the list of people on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s &amp;building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language begins at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable by you alone, and wiped when the workplace is disconnected. It makes searching instant right after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual end has to be later than the usual start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans make a s&amp;ound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once when all is well, twice when somebody has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scans that went wrong and what waits for a decision, while this window is not in front. They name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DisconnectVerb</name>
    <message>
        <source>No connected workplace is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to be asked: add --yes to forget “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “%1” was not forgotten; try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key, the settings, the cached data and the last roll call of “%1”? The list of badges belongs to the desk and stays. Type yes: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is forgotten: its key, its settings, its cached data and its last roll call. The list of badges belongs to the desk and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last roll call of “%1” could not be removed from %2. Its key is gone, so nobody can read it; remove it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DoctorVerb</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workplace is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be reached; without its key there was no signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::DonePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels this booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the receipt as text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person, another &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same day, another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same day another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::FlagBox</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::FloorPage</name>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s own floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the floors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This building has no floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An onsite pass may still be possible: go on with Next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::FloorPlanView</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>space, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::FloorsModel</name>
    <message>
        <source>%1, preferred floor</source>
        <extracomment>A floor in a list that is the person&apos;s usual one; %1 is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::FrontDeskVerb</name>
    <message>
        <source>This workplace&apos;s system has no people to book and no reception.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::Header</name>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up people and buildings inside this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 section</source>
        <extracomment>What a screen reader calls the button that shows a part of the window; %1 is the part, such as Activity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::HoursEditor</name>
    <message>
        <source>No opening hours: it can be booked at all times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 hours a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that go on after midnight are two: %1 is open as well, %2.</source>
        <comment>a day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open all day already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::InstantEditor</name>
    <message>
        <source>%1: time</source>
        <comment>a field&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time belongs to it as well, written like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time does not exist there: the clocks were put forward.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::LineEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::LinkedEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a linked resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is added to those that are linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the business first, under Basics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::MainWindow</name>
    <message>
        <source>&amp;Switch workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect another workplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was checked in: say which building this is, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1? Its key and what is kept of it on this computer are removed. Bookings and the desk&apos;s list of badges stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New resource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::MeetingFields</name>
    <message>
        <source>Online meetin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room is booked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who are invited; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on the list yet: take a suggestion, or clear the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::OwnBuilding</name>
    <message>
        <source>This desk&apos;s buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is our &amp;building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is our building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this desk&apos;s building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, city or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the buildings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another name, city or country, or clear the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which building is this reception&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked once. The desk settings can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the building first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know that building&apos;s time zone, %1, so it can&apos;t tell its day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::PeopleProgress</name>
    <message numerus="yes">
        <source>%Ln people known</source>
        <translation>
            <numerusform>%Ln person known</numerusform>
            <numerusform>%Ln people known</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people known so far</source>
        <translation>
            <numerusform>%Ln person known so far</numerusform>
            <numerusform>%Ln people known so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on fetching people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel fetching people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::PersonBookingsModel</name>
    <message>
        <source>Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>A booking in one line: %1 is the day, %2 the times, %3 the space, floor and building.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::PersonPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two or three letters of a name, e-mail address or job title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the last name alone, or the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type more letters</source>
        <translation>
            <numerusform>and %Ln more: type more letters</numerusform>
            <numerusform>and %Ln more: type more letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::PickerEditor</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not there any more</source>
        <comment>an id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::PlanFrame</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this floor can&apos;t be shown; everything can be done in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::PlanLegend</name>
    <message>
        <source>Legend: %1</source>
        <comment>a list of words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a legend</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ProseEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ResourceDialog</name>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the resources of this business…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in this business, or none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ResourceOutcome</name>
    <message>
        <source>Create &amp;another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, &amp;send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, lea&amp;ve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one li&amp;ke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether there is one of that name already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be created: nothing of that name is there. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a resource of that name already. Nothing was sent: create another one of the same name, or change the name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came: it may have been created. It is being looked for; don&apos;t create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created. Reading what was stored…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the system itself whether the resource is there, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: nothing was created. What you filled in is kept; put right what the system says and create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was created, and it is safe to try again. What you filled in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there, as a person said. What was stored was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created. What was stored could not be read, so it was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created, and stored as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created. Some of it was stored otherwise than it was sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, created %2, id %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, words about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent %2, stored %3</source>
        <comment>a field&apos;s name, two values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not created: it was looked for and is not there. Send it again, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ResourcePage</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ResourceRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>%Ln to put right</numerusform>
            <numerusform>%Ln to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed</source>
        <translation>
            <numerusform>%Ln still needed</numerusform>
            <numerusform>%Ln still needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set</source>
        <translation>
            <numerusform>%Ln set</numerusform>
            <numerusform>%Ln set</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ResourceReview</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ResourceView</name>
    <message>
        <source>&amp;Duplicate from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new resource begins with everything that the other one has, but its name, its calendars and its keys. What you filled in is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is still to be done before it can be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are still to be done before it can be created.</source>
        <translation>
            <numerusform>%Ln things are still to be done before it can be created.</numerusform>
            <numerusform>%Ln things are still to be done before it can be created.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filled in is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the resource to begin with a copy of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be duplicated; what you filled in is as it was. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy. It has no name yet, and none of the calendars and keys of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the business first: one of its resources is duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was filled in before. It was kept on this computer, without keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::RollCallModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>floor, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked</source>
        <comment>floor, how many of how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::RollCallVerb</name>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>floor, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::RollCallView</name>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, place or floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the list with boxes to tick off (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet who is in the building: the workplace has not told, and there is no earlier roll call on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that, or sits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no roll call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ticked, %3 missing</source>
        <comment>412 people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo workplace: its roll call is not kept for when the network is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was NOT LIVE when it was printed, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed. Choose another printer, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll-call</source>
        <comment>in a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. It holds people&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::ScanBanner</name>
    <message>
        <source>&amp;Whose badge is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the result of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose badge is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more: see the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::SpacePage</name>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a floor there is no space to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free here at that time</source>
        <comment>spaces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another kind of space, another floor or other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for onsite passes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not free any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is free is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field to see what is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::SpacesModel</name>
    <message>
        <source>Other spaces</source>
        <extracomment>Heading of the spaces that are in no neighborhood.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::StatefulList</name>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::StepButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a step&apos;s name, what is chosen in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::StepRail</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which building?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day, from when to when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which floor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which space?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::TypeEditor</name>
    <message>
        <source>Choose the business first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading resource types…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This business has no resource types. One has to be made in the system first: the booking rates hang on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::UnknownCodes</name>
    <message numerus="yes">
        <source>scanned %Ln time(s)</source>
        <translation>
            <numerusform>scanned %Ln time</numerusform>
            <numerusform>scanned %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::UpcomingBookings</name>
    <message>
        <source>Upcoming bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see what is booked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for bookings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1, %2? Press “Cancel booking” again to do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::VerbRun</name>
    <message>
        <source>The time given with --timeout is over. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workplace is connected yet. “foyer connect --help” tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo tries it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connected workplace is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to open or to close. With keys: arrows move, Shift and arrows take several, Space opens or closes, Delete closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: open</source>
        <comment>day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: closed</source>
        <comment>day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foyer::WorkplaceVerb</name>
    <message>
        <source>Client secret: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has no workplace “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes what is highlighted and goes on; on the last step, books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clears the search field, then goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a search field into the list; type on to search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts a new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks again what the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front desk&apos;s own program: books desks, rooms and onsite passes for the people of the house. MIT licence; icons by Lucide, ISC licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks in who is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancels the selected bookings, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the search field; typing in the list searches as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts away a scan&apos;s result; takes back a question, a search, a selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all, expected, here, left, no-show, trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before, the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the roll call: who is in the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortens names to initials, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks the person in, whatever the window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere, and when booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select several, select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the sections, in the order in which they stand at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the next workplace, the one before; what was begun stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a plan: closer, further away, the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the plan of a floor, and puts it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The file is empty or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of a newer version of this program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kadence</name>
    <message>
        <source>The answer shows a booking for another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shows a booking in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shows a booking at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shows a booking that does not stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in gave no usable token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not show the booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shows a booking that is not cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no usable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is missing, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id that Kadence gives, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no spaces of this kind to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace&apos;s region or address can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shows a booking that is not checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shows a booking that is not checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s address may not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kadence takes no such title, description or attendee, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list claims to go on and brings nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nexudus</name>
    <message>
        <source>The answer is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in gave no usable token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus answers like this to a sign-in that does not hold, and to a user who may not do it: creating a resource needs the role Resource-Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not show the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an id, a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date and time as in 2026-03-04T09:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of the numbers that the documents list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of ids, which are whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of DayOfWeek from 0 (Sunday) to 6, FromTime and ToTime as in 1976-01-01T09:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is missing, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id that Nexudus gives, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace&apos;s address can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>It is not a drawing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large or too intricate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to other files or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains scripts, animation or other parts that a drawing does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains abbreviations of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it consist of themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains pictures made of dots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sent, and shown nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a resource&apos;s name, its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be 1 or more. For no limit, leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a complete address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest booking can&apos;t be longer than the longest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be only for members and only for contacts: then nobody could book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many: bookings at the same time, or visitors, are counted against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fee is charged: choose how it is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed fee is charged: say how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage is charged: say how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fee is charged: say from when on a cancellation is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some opening hours end before they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some opening hours overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an id of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of before could not be read, or not all of it. The file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of before can&apos;t be read; the file is left as it is. What you fill in now is kept in memory alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft can&apos;t be written to the disk: it is gone when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which of the company&apos;s locations it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read when they book it, for example “Board Room A”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system takes it for. The resource type is the business&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking rates hang on it: what needs other booking rates needs another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower ones come first; may be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read about it before they book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a picture, beginning with https. The system fetches it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away the picture that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: −90 to 90, north of the equator is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: −180 to 180, east of Greenwich is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most people in it, or bookings at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bookings at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings may overlap, up to the capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors count towards the capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking can&apos;t have more visitors than the capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible and bookable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody. What is hidden can still be booked by administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not appear in the calendar of bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden everywhere, and can&apos;t be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown together with others of the same group, for example “Floor 2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings need approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking waits until an administrator approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking can&apos;t be shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking can&apos;t be longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookable ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far ahead it may be booked. Empty: as far as anybody likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before its start a booking has to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap between bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left free between two bookings, to set up or to clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the same person may book this resource again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for the same person, all resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the same person may book anything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until anybody may book this resource again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a recurring booking may take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how long a recurring booking may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of other resources, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked resources, as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the system tells this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the e-mail about a booking says of this resource: text or HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fee for a late cancellation is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge late cancellations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is charged for what is cancelled after the cut-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start of the booking. What is cancelled later is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a fixed fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what the booking costs: 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the product that the fee is invoiced as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people with an active plan can book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people without a plan can book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for people invoiced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people whom this location invoices can book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the pricing plans whose people can book it, separated by commas. Empty: no restriction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the teams whose people can book it, separated by commas. Empty: no restriction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea and coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCTV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video conferencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PA system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of exceptions from the opening hours, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON text, as the system wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office 365 calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kisi group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the group whose doors it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access control group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the group in the access control system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Zoom account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online meetings run under the location&apos;s own Zoom account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the user who hosts online meetings where no shared account is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when the resource is created; never shown, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity and visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amenities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is and where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many it takes, and who gets to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, how long and how often it may be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a late cancellation costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may book it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is. People filter by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it can be booked, week by week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems that know this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that will be sent. What is not set is left to the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage of what the booking costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of the business, in the time zone that the system has for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Nothing was sent, it is safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace refused it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived: don&apos;t send it again before you have looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace&apos;s certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace did not accept this desk&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s key is not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace does not have it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace asks for a pause before the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe: the workplace&apos;s certificate was not accepted. Nothing was sent; ask whoever looks after this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace did not accept this desk&apos;s key. Nothing was changed; connect the workplace again with a valid key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s key is not allowed to see this. Nothing was changed; ask the workplace&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace refused because something changed meanwhile. Try again to see how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this arrived. Look before you do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has no key for this workplace. Connect the workplace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the key can&apos;t be read. Unlock it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer, and Foyer keeps keys nowhere else. Install or start one, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds. Nothing was lost; look whether it asks for something, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access to the key. Allow it when the system asks, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds for this workplace is not a usable key. Connect the workplace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the workplace a name that the desk will know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id that the workplace&apos;s administrator made for this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be the secret: it has characters that no secret has, or is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address: enter it as the workplace&apos;s vendor documents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address: enter it as the workplace&apos;s vendor documents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region, or enter the workplace&apos;s own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an address. It looks like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to begin with https://. Plain http is for this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not contain ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no computer can have this host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These times are not within the day&apos;s bookable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist on that day: the clocks go forward. Choose a time an hour away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onsite pass is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onsite pass: the building is closed that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onsite pass: the times are outside the opening hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onsite pass: the building is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onsite pass: all are taken at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onsite pass; the workplace does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite passes are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln onsite pass(es) left.</source>
        <translation>
            <numerusform>%Ln onsite pass left.</numerusform>
            <numerusform>%Ln onsite passes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking that it is still free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not free any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other is free on this floor: go back to another floor or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the nearest free ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked: the workplace refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked, safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling the booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether the booking was cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The place is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled: the workplace refused it, the booking stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled, safe to try again. The booking stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>person · place · when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between space, floor and building</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsite pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it ended, then why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the workplace, don&apos;t book again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked, safe to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: look at the person&apos;s bookings and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked, as a person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked, and cancelled since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked, the workplace did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: a person said that it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the workplace whether it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled, safe to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed whether it is cancelled: look at the person&apos;s bookings and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, as a person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, the booking stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled, the workplace did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: a person said that the booking stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was booked, and has been cancelled since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: what the workplace shows can be read in two ways. Look at the person&apos;s bookings and decide in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet. Checking with the workplace, don&apos;t book again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is being sent from another window or program. See Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds Foyer&apos;s record of what was sent. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer can&apos;t write its record of what is sent: the disk is full, or the folder is read-only. Bookings can be read; nothing is sent until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer&apos;s record of what was sent is damaged. Nothing is sent until you agree, in Activity, to put it aside and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet whether the booking was cancelled. Checking with the workplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was not done: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a list of badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a table in text form (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed, from line %L1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %L1 has too many columns for a list of badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of the list of badges can&apos;t be read; the others are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of badges can&apos;t be written to this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the space was given away, nobody had checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms are not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits can only be cancelled by their host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitors can&apos;t be checked in or out from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is no longer known to the workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking is not for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its status is not known to Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not self-certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in Activity)</source>
        <comment>what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only partly checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this badge&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no booking in this building for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Foyer goes on checking; there is no need to scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors can&apos;t be checked in from here. Tell whom they visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits %1. Visitors can&apos;t be checked in from here: tell the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge belongs to %1, whom the workplace does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the list of badges. Say whose it is, and it is known from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a booking, and what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s) added</source>
        <translation>
            <numerusform>%Ln badge added</numerusform>
            <numerusform>%Ln badges added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the file (the last one counts)</source>
        <translation>
            <numerusform>%Ln twice in the file (the last one counts)</numerusform>
            <numerusform>%Ln twice in the file (the last one counts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a code or an e-mail address left out: line %1.</source>
        <translation>
            <numerusform>%Ln row without a code or an e-mail address left out: line %1.</numerusform>
            <numerusform>%Ln rows without a code or an e-mail address left out: line %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking with the workplace whether the person is checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in, safe to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed whether the person is checked in: look at the booking and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in, as a person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in, the workplace did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: a person said that nobody is checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the workplace whether the person is checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked out, safe to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed whether the person is checked out: look at the booking and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out, as a person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-out refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked out, the workplace did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked out, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: a person said that nobody is checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken %1 · %2</source>
        <comment>moment, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>floor, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer&apos;s keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s keychain refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s keychain can&apos;t keep a key for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT LIVE: taken on %1. This computer&apos;s clock was set back since, so nobody knows how long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken %1, at %2</source>
        <comment>3 minutes ago, 09:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT LIVE, VERY OLD: taken %1, on %2</source>
        <comment>3 days ago, Mon 23 Nov, 09:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT LIVE: taken %1, at %2</source>
        <comment>2 hours ago, 09:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>412 people, 9 visitors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln visitor</numerusform>
            <numerusform>%Ln visitors</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors could not be read: more may be here than are listed. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor, name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor, visits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is kept on this computer for when the network is down: %1. Names are kept encrypted or not at all. Print it or save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that this computer kept can&apos;t be opened: it is damaged, or its key is gone from the keychain. It is replaced as soon as the workplace answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is kept on this computer for when the network is down: the file could not be written. Print it or save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by the request from before; nothing was sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else is being done to it, wait for its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workplace does not let it be done from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people have this e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to more than one person: check them in by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for its name in the system, don&apos;t create it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created, safe to try again from the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: look at the resources of that name and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created, as a person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created, and removed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created, the system did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace does not have this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to see how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace&apos;s rules do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the workplace&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace has a fault of its own right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and check the address if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code works once and for a short time: wait for the next one and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace renewed this desk&apos;s key, and the new one could not be kept: the workplace may have to be connected again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name that this desk signs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password that belongs to the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be the password: it has characters that no password has, or is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the system that the workplace runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Foyer does not know the system “%1” of the workplace. A newer one may; its settings and its key are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room needs a title: say what it is booked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has more than %L1 characters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has more than %L1 characters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one of the attendees has is no e-mail address: remove that attendee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the attendees is there twice: remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sentence · title of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t book that day any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day %1 can now book %2, and the chosen time is not within that.</source>
        <extracomment>%1: a person, %2: from–to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the day and its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read of it is in use; the file itself is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was a link to another place, which Foyer does not follow. The link is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 can&apos;t be read. It was left as it is, and no settings will be stored until it can be read or is moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be stored in %1: check that the folder can be written to and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spacebring</name>
    <message>
        <source>The list claims to go on and brings nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no usable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is missing, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id that Spacebring gives, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings of a kind that is not known can&apos;t be asked for, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workplace&apos;s address can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>There are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor, visits %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
