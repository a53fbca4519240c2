"""What Marijke wrote in the voortgangsbericht, beneath what the program counted."""

from __future__ import annotations

TEXTS = {
    "goals": "De meeste cliënten kwamen een stap verder. Wat helpt: kleine doelen in eigen woorden, en samen oefenen "
    "tot het alleen lukt. Lastiger was contact houden met wie zich terugtrekt.",
    "improvements": "Het meeste leerden we van een val in de werkplaats. Het gevaar stond al in een audit, maar "
    "niemand was er de eigenaar van. Elk punt heeft nu een naam en een datum.",
    "gaps": "Een deel hiervan is al gepland. De keuring van het gereedschap en de BHV-herhaling staan deze maand in de "
    "agenda.",
    "experience": "Cliënten zijn tevreden over hun begeleider. Zij willen eerder weten wie er komt bij ziekte. In elke "
    "map zit nu een foto van de vaste vervanger.",
    "reflection": "Het team durft fouten te melden, ook de stagiair. Gemiste afspraken tellen we voortaan samen.",
    "outlook": "Daarnaast schrijven wij samen met cliënten op hoe wij omgaan met alcohol en drugs.",
}
