"""Where the invented people live: names, cities, and how postal codes and numbers are written.

Patterns: ``#`` stands for a digit, ``@`` for a capital letter. Cities, states and the first part
of each postal code are real; everything drawn from a pattern is not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class City:
    """A city with its state (None where addresses have none) and its postal pattern."""

    name: str
    state: str | None
    postal: str


@dataclass(frozen=True, slots=True)
class Country:
    """One country's share of the customers, and what its people and addresses look like.

    ``street`` is a format of ``{name}`` and ``{number}``; ``cities`` stand largest first.
    """

    name: str
    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    streets: tuple[str, ...]
    street: str
    phone: str
    mail: tuple[str, ...]
    cities: tuple[City, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def _cities(text: str) -> tuple[City, ...]:
    return tuple(_city(*line.strip().split(" | ")) for line in text.strip().splitlines())


def _city(name: str, state: str, postal: str) -> City:
    return City(name, None if state == "-" else state, postal)


COUNTRIES: tuple[Country, ...] = (
    Country(
        "United States",
        38,
        _words(
            "Olivia Emma Madison Hannah Abigail Jessica Ashley Samantha Brianna Megan Latoya "
            "Denise Maria Guadalupe Linda Barbara Susan Karen Nancy Betty Dorothy Amanda "
            "Nicole Tiffany"
        ),
        _words(
            "Liam Noah Mason Ethan Jacob Tyler Brandon Justin Kevin Brian Marcus Jamal Carlos Jose "
            "Robert James Michael David William Richard Charles Joseph Thomas Kenneth"
        ),
        _words(
            "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez "
            "Lopez Wilson Anderson Thomas Taylor Moore Jackson Lee Perez Thompson White Harris "
            "Robinson Nguyen O'Brien Washington Kowalski Ramirez Peterson"
        ),
        _words(
            "Main_St Oak_Ave Maple_Dr Cedar_Ln Park_Blvd Elm_St Lakeview_Rd Hillcrest_Ave "
            "Sunset_Blvd Washington_St Lincoln_Ave Pine_Ct River_Rd Church_St 5th_Ave 42nd_St"
        ),
        "{number} {name}",
        "+1 2## 555 01##",
        ("gmail.com", "yahoo.com", "outlook.com", "icloud.com", "aol.com"),
        _cities("""
            New York | NY | 100##
            Los Angeles | CA | 900##
            Chicago | IL | 606##
            Houston | TX | 770##
            Phoenix | AZ | 850##
            Philadelphia | PA | 191##
            San Antonio | TX | 782##
            San Diego | CA | 921##
            Seattle | WA | 981##
            Denver | CO | 802##
            Boston | MA | 021##
            Portland | OR | 972##
            Portland | ME | 041##
            Springfield | IL | 627##
            Springfield | MO | 658##
            Miami | FL | 331##
            Atlanta | GA | 303##
        """),
    ),
    Country(
        "United Kingdom",
        14,
        _words("Amelia Isla Poppy Freya Charlotte Gemma Siobhan Fiona Nadia Rachel Zoe Harriet"),
        _words("Oliver Harry Alfie Callum Rhys Gareth Hamish Imran Daniel Simon Nigel Stuart"),
        _words(
            "Smith Evans Hughes Davies Patel Khan Campbell MacDonald Wright Turner Walker Green "
            "Clarke Fletcher Llewellyn Stewart"
        ),
        _words(
            "High_Street Station_Road Church_Lane Victoria_Road Mill_Lane Queens_Road The_Green "
            "Albert_Terrace"
        ),
        "{number} {name}",
        "+44 20 7946 0###",
        ("gmail.com", "hotmail.co.uk", "btinternet.com", "outlook.com"),
        _cities("""
            London | England | SW# #@@
            Manchester | England | M# #@@
            Birmingham | England | B# #@@
            Glasgow | Scotland | G# #@@
            Edinburgh | Scotland | EH# #@@
            Cardiff | Wales | CF# #@@
            Belfast | Northern Ireland | BT# #@@
            Bristol | England | BS# #@@
        """),
    ),
    Country(
        "Germany",
        12,
        _words("Anna Lena Sophie Katharina Ursula Monika Aylin Greta Heike Petra Jana Franziska"),
        _words("Lukas Finn Jonas Maximilian Jürgen Wolfgang Mehmet Stefan Tobias Uwe Jan Matthias"),
        _words(
            "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schäfer Koch Yilmaz Krüger "
            "Vogel Jäger Weiß"
        ),
        _words(
            "Hauptstraße Bahnhofstraße Gartenweg Schulstraße Lindenallee Goethestraße Am_Markt "
            "Bergstraße"
        ),
        "{name} {number}",
        "+49 30 ########",
        ("gmx.de", "web.de", "t-online.de", "gmail.com"),
        _cities("""
            Berlin | Berlin | 10###
            Hamburg | Hamburg | 20###
            München | Bayern | 80###
            Köln | Nordrhein-Westfalen | 50###
            Frankfurt am Main | Hessen | 60###
            Stuttgart | Baden-Württemberg | 70###
            Leipzig | Sachsen | 04###
        """),
    ),
    Country(
        "France",
        9,
        _words("Camille Chloé Manon Léa Inès Juliette Brigitte Nathalie Fatima Élodie"),
        _words("Hugo Louis Gabriel Théo Antoine Philippe Jean-Luc Karim Mathieu François"),
        _words("Martin Bernard Dubois Durand Moreau Laurent Lefèvre Roux Benali Girard Fontaine"),
        _words(
            "rue_de_la_République avenue_Victor_Hugo rue_du_Moulin boulevard_Voltaire "
            "rue_des_Écoles place_de_la_Mairie"
        ),
        "{number} {name}",
        "+33 1 99 00 ## ##",
        ("orange.fr", "free.fr", "laposte.net", "gmail.com"),
        _cities("""
            Paris | - | 750##
            Marseille | - | 130##
            Lyon | - | 690##
            Toulouse | - | 310##
            Nantes | - | 440##
            Lille | - | 590##
        """),
    ),
    Country(
        "India",
        9,
        _words("Priya Ananya Aditi Kavya Deepika Sunita Lakshmi Meera Pooja Shreya"),
        _words("Arjun Rahul Vikram Rohan Sanjay Amit Karthik Suresh Aditya Manoj"),
        _words("Sharma Patel Reddy Iyer Gupta Singh Nair Das Mehta Joshi Rao Banerjee"),
        _words("MG_Road Station_Road Gandhi_Nagar Nehru_Street Park_Street Link_Road"),
        "{number}, {name}",
        "+91 98### #####",
        ("gmail.com", "rediffmail.com", "yahoo.co.in"),
        _cities("""
            Mumbai | Maharashtra | 4000##
            Delhi | Delhi | 1100##
            Bengaluru | Karnataka | 5600##
            Chennai | Tamil Nadu | 6000##
            Pune | Maharashtra | 4110##
            Kolkata | West Bengal | 7000##
        """),
    ),
    Country(
        "Brazil",
        7,
        _words("Ana Beatriz Juliana Larissa Fernanda Camila Luciana Patrícia"),
        _words("João Pedro Lucas Gustavo Rafael Thiago Marcelo Felipe"),
        _words("Silva Santos Oliveira Souza Pereira Costa Almeida Ribeiro Araújo Nascimento"),
        _words("Rua_das_Flores Avenida_Brasil Rua_São_João Avenida_Paulista Rua_do_Comércio"),
        "{name}, {number}",
        "+55 11 9####-####",
        ("uol.com.br", "bol.com.br", "gmail.com", "hotmail.com"),
        _cities("""
            São Paulo | SP | 01###-###
            Rio de Janeiro | RJ | 20###-###
            Belo Horizonte | MG | 30###-###
            Curitiba | PR | 80###-###
            Salvador | BA | 40###-###
        """),
    ),
    Country(
        "Canada",
        7,
        _words("Emily Chloe Sarah Mélanie Jennifer Priya Heather Isabelle"),
        _words("Liam Nathan Connor Étienne Ryan Gurpreet Alexandre Scott"),
        _words("Tremblay Roy Singh MacLeod Wong Gagnon Campbell Bouchard Chen Wilson"),
        _words("King_St_W Queen_St Rue_Sainte-Catherine Yonge_St Granville_St Jasper_Ave"),
        "{number} {name}",
        "+1 6## 555 01##",
        ("gmail.com", "rogers.com", "videotron.ca", "outlook.com"),
        _cities("""
            Toronto | ON | M#@ #@#
            Montréal | QC | H#@ #@#
            Vancouver | BC | V#@ #@#
            Calgary | AB | T#@ #@#
            Ottawa | ON | K#@ #@#
        """),
    ),
    Country(
        "Australia",
        4,
        _words("Charlotte Matilda Ruby Kylie Tahlia Bronwyn"),
        _words("Jack Lachlan Cooper Bruce Darcy Angus"),
        _words("Kelly Ryan Nguyen Papadopoulos Murphy Campbell Walker King"),
        _words("George_St Collins_St Beach_Rd Victoria_Pde Railway_Tce"),
        "{number} {name}",
        "+61 2 5550 ####",
        ("bigpond.com", "gmail.com", "optusnet.com.au"),
        _cities("""
            Sydney | NSW | 20##
            Melbourne | VIC | 30##
            Brisbane | QLD | 40##
            Perth | WA | 60##
            Adelaide | SA | 50##
        """),
    ),
)
