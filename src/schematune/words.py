"""English for names: abbreviations spelled out, plurals, synonyms, verbs of dates.

General knowledge of business English only; a user's own words come from the glossary.
"""

from __future__ import annotations

from functools import cache

from schematune.profile import words_of

ABBREVIATIONS = {
    "addr": "address", "amt": "amount", "avg": "average", "acct": "account", "bal": "balance",
    "cat": "category", "cd": "code", "cnt": "count", "cust": "customer", "ctry": "country",
    "dept": "department", "desc": "description", "descr": "description", "dob": "date of birth",
    "dt": "date", "emp": "employee", "fname": "first name", "lname": "last name", "hrs": "hours",
    "img": "image", "inv": "invoice", "lang": "language", "lat": "latitude", "lon": "longitude",
    "lng": "longitude", "loc": "location", "mgr": "manager", "max": "maximum", "min": "minimum",
    "mfr": "manufacturer", "msg": "message", "mth": "month", "nm": "name", "num": "number",
    "nr": "number", "nbr": "number", "no": "number", "ord": "order", "org": "organisation",
    "pct": "percentage", "perc": "percentage", "ph": "phone", "pos": "position", "prod": "product",
    "pwd": "password", "qty": "quantity", "qnty": "quantity", "ref": "reference", "reg": "region",
    "sal": "salary", "seq": "sequence", "st": "state", "stat": "status", "svc": "service",
    "tel": "phone", "temp": "temperature", "tot": "total", "txn": "transaction", "trx": "transaction",
    "typ": "type", "usr": "user", "val": "value", "vol": "volume", "wt": "weight", "yr": "year",
    "zip": "zip code", "ts": "time", "pk": "key", "fk": "key", "src": "source", "grp": "group",
}  # fmt: skip

# Words that names run together (``dateofbirth``); longest match first.
_PARTS = sorted(
    """account active address age amount average balance birth brand budget card category channel
    city class client code color comment company contact cost count country created currency
    customer date day delivery department description discount district due duration email employee
    end event expiry family first full gender given group height hire home id invoice item job key
    language last level line list location mail manager market member method middle mobile model
    month name nationality number of on order owner paid parent payment percent person phone place
    point position post postal price primary priority product project quantity rate rating reason
    region registered result revenue role salary sale score section sex ship shipping size source
    stage start state status stock store street supplier tax team time title total type unit update
    updated user value vendor version weight width year zip percentage""".split(),
    key=len,
    reverse=True,
)

_IRREGULAR = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet",
    "mouse": "mice", "tooth": "teeth", "staff": "staff", "series": "series", "species": "species",
    "data": "data", "media": "media", "news": "news", "equipment": "equipment", "analysis": "analyses",
    "criterion": "criteria", "life": "lives", "leaf": "leaves", "shelf": "shelves", "half": "halves",
    "aircraft": "aircraft", "sheep": "sheep", "status": "statuses", "bus": "buses", "campus": "campuses",
    "gas": "gases", "lens": "lenses", "basis": "bases", "index": "indexes", "inventory": "inventories",
}  # fmt: skip
_UNCOUNTED = frozenset(
    """details contents goods earnings minutes seconds milliseconds bytes hours days years by to from on
    at in until since needed info information feedback pay""".split()
) | {"next of kin"}
"""What has no other plural, and words that no noun ends in."""
_PARTICIPLES = ("ed", "made", "paid", "sold", "sent", "begun")
_HEADS = frozenset("amount date number price cost total time day value score".split())
"""What a phrase with a participle behind it is about: "settlement amounts claimed"."""
_SINGULAR = {plural: singular for singular, plural in _IRREGULAR.items()}


@cache
def plural(phrase: str) -> str:
    """Return the plural of a noun phrase.

    >>> plural("city"), plural("postal code"), plural("box"), plural("day"), plural("person")
    ('cities', 'postal codes', 'boxes', 'days', 'people')
    >>> plural("order details"), plural("amount claimed"), plural("valid to"), plural("next of kin")
    ('order details', 'amounts claimed', 'valid to', 'next of kin')
    >>> plural("next of kin city")
    'next of kin cities'
    >>> plural("settlement amount claimed"), plural("date claim settled")
    ('settlement amounts claimed', 'dates claim settled')
    """
    kept = next((w for w in _UNCOUNTED if " of " in w and phrase.startswith(f"{w} ")), "")
    if kept:
        return f"{kept} {plural(phrase.removeprefix(f'{kept} '))}"
    head, _, tail = phrase.partition(" of ")
    start, _, last = head.rpartition(" ")
    if phrase in _UNCOUNTED or last in _UNCOUNTED:
        return phrase  # "valid to"
    if start and last.endswith(_PARTICIPLES):
        words = start.split(" ")
        at = next((n for n, word in enumerate(words) if word in _HEADS), len(words) - 1)
        return " ".join(
            (*words[:at], plural(words[at]), *words[at + 1 :], last)
        )  # "amounts claimed"
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last = last + "es"
    else:
        last = last + "s"
    return " ".join(part for part in (start, last) if part) + (f" of {tail}" if tail else "")


@cache
def singular(word: str) -> str:
    """Return the singular of a word that may be a plural.

    >>> singular("cities"), singular("addresses"), singular("status"), singular("orders")
    ('city', 'address', 'status', 'order')
    """
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word in _IRREGULAR or len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


@cache
def readable(identifier: str) -> tuple[str, ...]:
    """Return the words of an identifier: abbreviations spelled out, run-together names parted.

    >>> readable("dateofbirth"), readable("cust_nm"), readable("unitPrice")
    (('date', 'of', 'birth'), ('customer', 'name'), ('unit', 'price'))
    """
    words: list[str] = []
    for word in words_of(identifier):
        if word in ABBREVIATIONS:
            words += ABBREVIATIONS[word].split()
        elif len(word) > 6:
            words += _parted(word) or [word]
        else:
            words.append(word)
    return tuple(words)


def _parted(word: str) -> list[str] | None:
    """Split a word into known parts that cover all of it; None where they do not."""
    if not word:
        return []
    for part in _PARTS:
        if word.startswith(part):
            rest = _parted(word[len(part) :])
            if rest is not None:
                return [part, *rest]
    return None


SYNONYMS = {
    "customer": ("client", "customer", "customer", "customer", "buyer"),
    "client": ("client", "client", "customer"),
    "employee": ("employee", "employee", "staff member", "worker", "team member"),
    "product": ("product", "product", "item", "article"),
    "order": ("order", "order", "order", "purchase"),
    "student": ("student", "student", "pupil"),
    "teacher": ("teacher", "teacher", "instructor"),
    "movie": ("movie", "movie", "film"),
    "film": ("film", "film", "movie"),
    "song": ("song", "song", "track"),
    "car": ("car", "car", "vehicle"),
    "doctor": ("doctor", "doctor", "physician"),
    "supplier": ("supplier", "supplier", "vendor"),
    "user": ("user", "user", "account holder"),
    "store": ("store", "store", "shop"),
    "shop": ("shop", "shop", "store"),
    "salary": ("salary", "salary", "pay"),
    "price": ("price", "price", "cost"),
    "zip code": ("zip code", "zip", "postcode"),
    "postal code": ("postal code", "postal code", "postcode", "zip code", "zip"),
    "phone": ("phone", "phone number", "phone number", "telephone number"),
    "email": ("email", "email address", "email", "e-mail", "mail address"),
    "gender": ("gender", "gender", "sex"),
    "date of birth": ("date of birth", "birth date", "birthday", "birthdate"),
    "birth date": ("date of birth", "birth date", "birthday"),
    "source": ("source", "source", "channel", "origin"),
    "category": ("category", "category", "type"),
    "full name": ("full name", "name", "name", "full name"),
    "quantity": ("quantity", "quantity", "number of units", "amount"),
    "street address": ("street address", "street", "address"),
    "primary": ("primary", "primary", "main"),
    "contact": ("contact", "contact record", "contact"),
    "state": ("state", "state", "state"),
    "department": ("department", "department", "dept"),
    "description": ("description", "description", "text"),
    "created date": ("creation date", "created date", "date created", "sign-up date",
                     "registration date"),
    "created at": ("creation date", "creation time", "date created"),
    "updated date": ("update date", "last update", "date of the last update", "updated date"),
    "updated at": ("last update", "update time", "date of the last update"),
}  # fmt: skip

# How a date column is said as a verb: of people, of things.
DATE_VERBS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "birth": (("were born",), ("were born",)),
    "born": (("were born",), ("were born",)),
    "created": (("signed up", "joined", "registered", "were added", "were created", "came on board"),
                ("were created", "were added", "were entered", "were recorded")),
    "create": (("signed up", "joined", "registered", "were created"), ("were created", "were added")),
    "creation": (("signed up", "joined", "were created"), ("were created", "were added")),
    "registered": (("registered", "signed up", "joined"), ("were registered",)),
    "registration": (("registered", "signed up", "joined"), ("were registered",)),
    "signup": (("signed up", "joined", "registered"), ("were signed up",)),
    "joined": (("joined",), ("joined",)),
    "join": (("joined",), ("joined",)),
    "enrolled": (("enrolled",), ("were enrolled",)),
    "enrollment": (("enrolled",), ("were enrolled",)),
    "hire": (("were hired", "started working", "joined"), ("were hired",)),
    "hired": (("were hired", "joined"), ("were hired",)),
    "updated": (("were updated", "were last updated", "were changed", "were modified"),
                ("were updated", "were last updated", "were changed", "were modified")),
    "update": (("were updated", "were last updated"), ("were updated", "were last updated")),
    "modified": (("were modified", "were changed"), ("were modified", "were changed")),
    "changed": (("were changed",), ("were changed",)),
    "order": (("ordered",), ("were ordered", "were placed", "were made")),
    "ordered": (("ordered",), ("were ordered", "were placed")),
    "placed": (("were placed",), ("were placed",)),
    "purchase": (("bought",), ("were bought", "were purchased", "were made")),
    "shipped": (("were shipped",), ("were shipped", "went out", "were sent")),
    "ship": (("were shipped",), ("were shipped", "went out", "were sent")),
    "delivery": (("were delivered",), ("were delivered", "arrived")),
    "delivered": (("were delivered",), ("were delivered", "arrived")),
    "due": (("are due", "were due"), ("are due", "were due")),
    "paid": (("paid",), ("were paid",)),
    "payment": (("paid",), ("were paid", "were made")),
    "start": (("started",), ("started", "began")),
    "started": (("started",), ("started", "began")),
    "end": (("ended",), ("ended", "finished")),
    "expiry": (("expire",), ("expire", "expired")),
    "expires": (("expire",), ("expire", "expired")),
    "release": (("were released",), ("were released", "came out")),
    "released": (("were released",), ("were released", "came out")),
    "published": (("published",), ("were published", "came out")),
    "opened": (("were opened",), ("were opened", "opened")),
    "opening": (("opened",), ("opened",)),
    "closed": (("were closed",), ("were closed",)),
    "founded": (("were founded",), ("were founded", "were established")),
    "invoice": (("were invoiced",), ("were invoiced", "were issued")),
    "booking": (("booked",), ("were booked", "were made")),
    "visit": (("visited",), ("took place",)),
    "admission": (("were admitted",), ("were admitted",)),
    "discharge": (("were discharged",), ("were discharged",)),
    "death": (("died",), ("died",)),
    "login": (("logged in", "last logged in"), ("were used",)),
    "event": (("took part",), ("took place", "happened")),
}  # fmt: skip

PEOPLE = frozenset(
    """accountant actor adjuster advisor agent alumnus applicant apprentice artist assistant
    athlete attendee attorney author benefactor bidder borrower broker buyer caller
    candidate captain carer child citizen client coach collector competitor consultant
    consumer contender contractor contributor courier customer dancer debtor developer
    director doctor donee donor driver editor employee engineer expert fan farmer filmmaker
    firefighter follower gardener graduate grower guardian guest guide handler helper holder
    host human hunter individual inhabitant inpatient instructor insured interpreter
    investor journalist judge juror keeper kin laborer labourer landlord lawyer lead learner
    lecturer lender litigant manager member mentor midwife minister musician nurse officer
    operator owner painter panelist parent parishioner partner passenger patient patron
    people performer person pharmacist photographer physician pilot player plumber
    policyholder politician priest principal professor programmer prospect pupil ranger
    reader realtor recruiter referee renter rep reporter requester researcher resident
    respondent rider runner salesman salesperson scientist secretary seeker seller senator
    shareholder shopper singer skipper speaker staff student subscriber supervisor supporter
    surgeon suspect swimmer tailor taxpayer teacher technician tenant therapist tourist
    trainee trainer translator traveller treasurer tutor undergraduate user vet veterinarian
    viewer visitor volunteer voter waiter witness worker writer zookeeper""".split()
)

ADJECTIVES_HIGH = {  # superlatives by word of a measure's name: greatest, least
    "price": ("most expensive", "cheapest"), "cost": ("most expensive", "cheapest"),
    "salary": ("best paid", "worst paid"), "age": ("oldest", "youngest"),
    "height": ("tallest", "shortest"), "length": ("longest", "shortest"),
    "weight": ("heaviest", "lightest"), "duration": ("longest", "shortest"),
    "size": ("largest", "smallest"), "capacity": ("largest", "smallest"),
    "area": ("largest", "smallest"), "population": ("most populous", "least populous"),
    "rating": ("best rated", "worst rated"), "score": ("highest scoring", "lowest scoring"),
    "speed": ("fastest", "slowest"), "year": ("newest", "oldest"),
    "amount": ("biggest", "smallest"), "total": ("biggest", "smallest"),
    "elevation": ("highest", "lowest"),
    "stock": ("best stocked", "least stocked"),
}  # fmt: skip

VALUE_WORDS = {  # how people say a stored value; the prompt shows what is stored
    "m": ("male", "men"), "f": ("female", "women"), "male": ("male", "men"), "female": ("female", "women"),
    "usa": ("the US", "the United States", "America", "USA"), "us": ("the US", "the United States"),
    "united states": ("the US", "the USA", "America", "the United States"),
    "uk": ("the UK", "Britain", "the United Kingdom"), "united kingdom": ("the UK", "Britain"),
    "gb": ("the UK", "Great Britain"), "de": ("Germany",), "fr": ("France",), "es": ("Spain",),
    "it": ("Italy",), "nl": ("the Netherlands",), "netherlands": ("the Netherlands", "Holland"),
    "ca": ("California",), "ny": ("New York",), "tx": ("Texas",), "fl": ("Florida",), "wa": ("Washington",),
    "il": ("Illinois",), "oh": ("Ohio",), "ga": ("Georgia",), "pa": ("Pennsylvania",), "az": ("Arizona",),
    "co": ("Colorado",), "ma": ("Massachusetts",), "mi": ("Michigan",), "nc": ("North Carolina",),
    "nj": ("New Jersey",), "or": ("Oregon",), "va": ("Virginia",), "nv": ("Nevada",), "tn": ("Tennessee",),
    "deu": ("Germany",), "fra": ("France",), "gbr": ("the UK",), "can": ("Canada",), "aus": ("Australia",),
    "ch": ("Switzerland",), "at": ("Austria",), "jp": ("Japan",), "in": ("India",), "br": ("Brazil",),
    "in_progress": ("in progress", "ongoing"), "cancelled": ("cancelled", "canceled"),
}  # fmt: skip

_ADJECTIVES = """american usa us united_states|british uk gb united_kingdom great_britain gbr|german germany
de deu|french france fr fra|spanish spain es esp|italian italy it ita|dutch netherlands nl the_netherlands
holland|swiss switzerland ch che|austrian austria at aut|japanese japan jp jpn|indian india in ind|brazilian
brazil br bra|canadian canada ca can|australian australia au aus|polish poland pl pol|swedish sweden se swe|
norwegian norway no nor|danish denmark dk dnk|finnish finland fi fin|belgian belgium be bel|portuguese
portugal pt prt|irish ireland ie irl|chinese china cn chn|mexican mexico mx mex|greek greece gr grc|turkish
turkey tr tur|czech czech_republic czechia cz cze|hungarian hungary hu hun|russian russia ru rus|korean
south_korea korea kr kor|south_african south_africa za zaf|argentine argentina ar arg|new_zealand nz nzl|
egyptian egypt eg egy|kenyan kenya ke ken|nigerian nigeria ng nga|chilean chile cl chl|singaporean singapore
sg sgp|israeli israel il isr|romanian romania ro rou|ukrainian ukraine ua ukr|vietnamese vietnam vn vnm|thai
thailand th tha|indonesian indonesia id idn|malaysian malaysia my mys|colombian colombia co col|peruvian peru
pe per|scottish scotland|welsh wales|english england"""
NATIONAL = {
    name.replace("_", " "): adjective.replace("_", " ").title()
    for adjective, *names in (entry.split() for entry in _ADJECTIVES.split("|"))
    for name in names
}
"""The adjective of a country, by its name or code in lower case."""

FIRST_NAMES = tuple(
    """Aaron Abigail Adriana Agnes Aisha Akira Alan Alejandro Alice Amara Amelia Amir Andrea Andrzej Angela
    Anita Anton Arjun Arthur Astrid Aya Barbara Beatriz Bjorn Brandon Bruno Camille Carlos Carmen Charlotte
    Chen Chloe Claire Daisuke Deepa Diego Dmitri Dorothy Edward Ebony Elisabeth Emre Erik Esther Ethan Eva
    Ewa Fabio Felix Fernando Fiona Francesca Franz Gabriel Geert George Giulia Gonzalo Gustav Hannah Haruto
    Heinz Helen Henrik Hiroshi Ibrahim Irina Isabel Ivan Jamal Jan Jasmine Javier Jean Jens Joao Johanna
    Jorge Jose Julia Juan Kamal Katarzyna Kate Kenji Kevin Klaus Lara Layla Leo Luca Luis Magdalena Mario
    Martha Mateo Matthew Mei Mehmet Miguel Mohamed Monika Nadia Naomi Natalia Nicolas Nikhil Nils Nora Oliver
    Omar Oscar Pablo Patricia Pavel Petra Philip Pierre Rachel Rahul Ravi Rebecca Ricardo Rita Roberto Ruth
    Sakura Sandra Sanjay Sara Sebastian Sergei Shirin Simon Sophie Stefan Sunita Takeshi Tamara Tatiana Theo
    Tom Ursula Valentina Vera Vikram Vincent Walter Willem Yasmin Yusuf Zara Anna Ben Carla David Elena Farid Grace Hugo Ines Jack Karin Liam Mia Noah Olga Peter Quinn
    Rosa Samir Tina Uma Victor Wendy Xavier Yuki Zoe Maria John James Linda Robert Susan Michael
    Laura Thomas Sofia Daniel Emma Paul Nina Ahmed Fatima Wei Ling Raj Priya Kofi Ama Lars Ingrid
    Pedro Lucia""".split()
)
LAST_NAMES = tuple(
    """Abdullah Almeida Andersen Anderson Bakker Banerjee Barbosa Bauer Becker Bernard Bianchi Campbell Carter
    Castillo Chaudhary Choi Christensen Cohen Collins Conti Costa Cruz Davies Dekker Delgado Demir Diaz Durand
    Edwards Eriksson Esposito Evans Fernandez Ferrari Fitzgerald Fontaine Foster Fraser Fujita Gallagher
    Gonzalez Gomez Graham Gupta Haddad Hall Harris Hashimoto Hernandez Hoffmann Horvat Hughes Ivanov Jackson
    Jansen Jensen Johansson Johnson Jovanovic Kaiser Kapoor Kaya Keller Kobayashi Koch Kumar Lambert Larsen
    Laurent Lefebvre Li Lindgren Liu MacDonald Mancini Marino Martinez Mehta Mendes Meyer Mitchell Mohammed
    Moore Morales Mukherjee Nakamura Nair Nguyen Nielsen Okafor Olsen Ortiz Osei Park Parker Pereira Perez
    Peters Petrov Popescu Ramirez Reddy Richter Ricci Rivera Roberts Robinson Rodriguez Romano Roux Ruiz
    Santos Sato Schneider Schulz Sharma Simon Sokolov Suzuki Takahashi Tanaka Taylor Thomas Thompson Torres
    Turner Vargas Vasquez Visser Vogel Wagner Watanabe White Williams Wilson Wolf Wood Yamamoto Yilmaz Zhang
    Zimmermann Smith Jones Miller Brown Garcia Martin Weber Rossi Novak Kowalski Silva Kim Lee Chen Wang
    Singh Patel Khan Ali Hansen Berg Dubois Moreau Lopez Fischer Schmidt Murphy Kelly Clark Lewis
    Walker Young King Wright Scott Green Baker Adams Nelson Hill""".split()
)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
NUMBER_WORDS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven",
                8: "eight", 9: "nine", 10: "ten", 12: "twelve", 20: "twenty"}  # fmt: skip
DECADES = {20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties",
           70: "seventies", 80: "eighties", 90: "nineties"}  # fmt: skip
