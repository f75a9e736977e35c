#pragma once

#include <string_view>

namespace crossread::test {

/// Invented news: a fire in the port of Sormiou as an outlet and as a news agency tell it, a museum that
/// opens again in two outlets, and an article that no other resembles.
inline constexpr std::string_view page_of_the_port = R"(<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8">
<title>Incendie au port de Sormiou : le trafic reprend | Le Quai</title>
<meta property="og:title" content="Incendie au port de Sormiou : le trafic reprend">
<meta property="og:site_name" content="Le Quai">
<meta property="article:published_time" content="2021-03-04T18:05:00+01:00"></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/region">Région</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner"><p>Nous utilisons des cookies pour améliorer votre navigation.</p><a href="#">Accepter</a></div>
<article><h1>Incendie au port de Sormiou : le trafic reprend</h1>
<p>Le trafic des ferries a repris jeudi soir au port de Sormiou, après l'incendie qui a détruit deux entrepôts dans la nuit.
Aucun blessé n'est à déplorer, selon la préfecture, qui a levé le périmètre de sécurité à 18 heures.</p>
<p>« Le feu est maîtrisé, mais la surveillance continue toute la nuit », a déclaré le commandant des pompiers, Luc Armand,
devant les journalistes réunis sur le quai. Quatre-vingts pompiers avaient été mobilisés dès deux heures du matin.</p>
<p>Les deux entrepôts abritaient du papier et du bois. Une enquête a été ouverte pour établir l'origine du sinistre, et les
riverains ont été invités à garder leurs fenêtres fermées jusqu'à vendredi midi.</p></article>
<aside class="related"><h2>À lire aussi</h2><ul><li><a href="/a">Le marché aux poissons déménage</a></li>
<li><a href="/b">Grève des dockers : ce qu'il faut savoir</a></li></ul></aside>
<footer><a href="/mentions">Mentions légales</a> <a href="/contact">Contact</a></footer></body></html>
)";

inline constexpr std::string_view article_of_the_agency = R"(---
title: "Port de Sormiou : deux entrepôts détruits par un incendie"
outlet: Agence du Golfe
date: 2021-03-04
---

Deux entrepôts ont été détruits par un incendie dans la nuit de mercredi à jeudi au port de Sormiou, a annoncé la
préfecture. Aucun blessé n'est à déplorer.

« Le feu est maîtrisé, mais la surveillance continue toute la nuit », a déclaré le commandant des pompiers, Luc Armand,
devant les journalistes réunis sur le quai. Quatre-vingts pompiers ont été mobilisés.

Le trafic des ferries a été interrompu une partie de la journée. Une enquête a été ouverte pour établir l'origine du
sinistre.
)";

inline constexpr std::string_view article_of_a_museum = R"(---
title: Le musée de Valbelle rouvre après trois ans de travaux
outlet: Le Courrier de Valbelle
date: 2021-06-12
---

Le musée des beaux-arts de Valbelle a rouvert ses portes samedi après trois ans de travaux. Plus de deux mille visiteurs
ont découvert les nouvelles salles consacrées à la peinture flamande.

La maire, Anne Delmas, a salué un chantier « exemplaire » qui a coûté neuf millions d'euros, un tiers de moins que prévu.
L'entrée restera gratuite pour les moins de vingt-six ans jusqu'à la fin de l'année.
)";

inline constexpr std::string_view same_museum_retold = R"(---
title: "Valbelle : le musée des beaux-arts a rouvert ses portes"
outlet: La Gazette
date: 2021-06-13
---

Après trois ans de travaux, le musée des beaux-arts de Valbelle a accueilli samedi plus de deux mille visiteurs dans ses
nouvelles salles, consacrées à la peinture flamande.

« Un chantier exemplaire », a dit la maire, Anne Delmas, tandis que l'opposition lui reproche un coût de neuf millions
d'euros. L'entrée sera gratuite pour les moins de vingt-six ans.
)";

inline constexpr std::string_view article_that_stands_alone = R"(---
title: Tempête de grêle sur les vignes du Haut-Pays
outlet: La Gazette
date: 2021-08-02
---

Un orage de grêle a ravagé dimanche soir près de quatre cents hectares de vignes. Les viticulteurs estiment les pertes à
un tiers de la récolte et demandent la reconnaissance de la catastrophe naturelle.
)";

}  // namespace crossread::test
