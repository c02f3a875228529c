# Calendars.

calendar-own = Your calendar
calendar-name = Constructive dialogues: days that count
calendar-lead = A calendar program can fetch the days that concern you and keep up with them: dialogues, last days, and what is moved or cancelled.
calendar-address = Address of your calendar
calendar-how = Copy it into your calendar program, where that asks for the address of a calendar to subscribe to.
calendar-once = It is shown this once. Copy it now.
calendar-made = There is an address. It was made on { $day }.
calendar-kept = It cannot be shown again: what is kept here is only its digest.
calendar-yours = The address is yours alone: whoever has it sees the days that concern you.
calendar-reads = It can only be read. Nobody can sign in, apply or object with it.
calendar-make = Make an address
calendar-renew = Make a new address
calendar-renew-about = As soon as there is a new address, the earlier one opens nothing any more.
calendar-end = End the address
calendar-entry = { $what }: { $title }
calendar-of-dialogue = These days for a calendar program
done-calendar-ended = The address of your calendar opens nothing any more.
