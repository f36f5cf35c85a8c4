import { foldedAll } from '@/lib/scan/checks/folded';
import { list } from '@/lib/scan/list';
import { once } from '@/lib/scan/once';

class Words implements Iterable<string> {
  private readonly written: string;
  private readonly folded: () => ReadonlySet<string>;
  constructor(written: string) {
    this.written = written;
    this.folded = once(() => new Set(foldedAll(this)));
  }
  /** Whether a word of a text, as the detectors see it, is one of them. */
  has(word: string): boolean {
    return this.folded().has(word);
  }
  [Symbol.iterator](): Iterator<string> {
    return list(this.written)[Symbol.iterator]();
  }
}

const setOf = (words: string): Words => new Words(words);

/** `10 High Street`: the kind of street comes last and the number first (USPS Publication 28, appendix C; Royal Mail). */
export const afterName = setOf(`
  street, st, avenue, ave, av, boulevard, blvd, road, rd, drive, dr, lane, ln, court, ct, place, pl, square, sq, way
  terrace, ter, terr, tce, trail, trl, parkway, pkwy, pky, circle, cir, crescent, cres, cr, close, grove, gr, gardens
  gdns, highway, hwy, expressway, expy, freeway, fwy, turnpike, tpke, pike, alley, aly, walk, mews, row, rise, hill
  quay, parade, pde, esplanade, wharf, plaza, plz, loop, green, broadway, bypass, cross, main, chowk, marg, nagar
  stravenue
`);

/** Words of landscapes and of everyday life; a flat, a town or a label has to stand beside the name. */
export const rarelyAfterName = setOf(`
  view, park, point, path, pass, ridge, heights, hollow, run, landing, manor, meadow, meadows, mill, mills, mount
  mountain, overlook, spur, station, vista, village, ville, bend, bluff, branch, bridge, brook, canyon, cape, causeway
  center, centre, cliff, cliffs, common, commons, corner, corners, cove, creek, course, crest, dale, dam, divide, estate
  estates, extension, falls, ferry, field, fields, flat, flats, ford, forest, forge, fork, forks, fort, garden, gateway
  glen, harbor, harbors, haven, inlet, island, islands, isle, junction, junctions, key, keys, knoll, knolls, lake, lakes
  land, light, lights, loaf, lock, locks, lodge, mall, mission, motorway, neck, orchard, oval, passage, plain, plains
  port, ports, prairie, radial, ramp, ranch, rapid, rapids, rest, river, shoal, shoals, shore, shores, skyway, spring
  springs, stream, summit, throughway, trace, track, trafficway, tunnel, underpass, union, unions, valley, valleys
  viaduct, views, well, wells, burg, burgs, bottom, camp, club, crossing, crossroad, curve, drives, freeways, gateways
  streets, roads, squares, parks, parkways, walks, ways, extensions, route, sector, colony, phase, layout, circus
  residency, apartments, enclave, society, hills, tower, towers, chambers, bhavan, bhawan, vihar, puram, salai, bagh
`);

/** `12 rue de la Paix`, `Calle Mayor 5`, `ul. Wiejska 110`: the kind comes first, the number before or behind. */
export const beforeName = setOf(`
  rue, avenue, boulevard, bld, chemin, allée, allées, impasse, quai, ruelle, sentier, venelle, calle, avenida, avda
  carretera, ctra, paseo, callejón, travesía, glorieta, carrer, passeig, plaça, calzada, rambla, jirón, via, viale
  piazza, piazzale, corso, vicolo, strada, contrada, lungotevere, lungomare, rua, travessa, alameda, praça, praca
  estrada, rodovia, ladeira, calçada, ulica, ulice, aleja, aleje, osiedle, náměstí, třída, улица, проспект, переулок
  шоссе, площадь, бульвар, набережная, ул, просп, пер, bulevardul, șoseaua, jalan, jl, jln, lorong, kneza, unter den
  largo, quinta, ul, lugar, rúa, carrera, cesta
`);

/** Words of other languages too, or short; there has to be a number before, `de` inside, a dot, or a town behind. */
export const rarelyBeforeName = setOf(`
  place, pl, cours, route, rte, square, passage, résidence, residence, villa, cité, esplanade, promenade, voie, hameau
  clos, montée, chaussée, chaussee, plaza, pza, plza, camino, ronda, cuesta, diagonal, transversal, pasaje, urb
  urbanización, polígono, colonia, borgo, salita, località, frazione, traversa, beco, al, plac, os, str, bd, av, ave
  bvd, blvd, ch, cl, cra, kra, avd, am, an der, an den, auf der, auf dem, im, in der, in den, zum, zur, beim, calea
  aleea, trg, fbg, faubourg, rotonda, viela, rodovía, sokak, vico, vle, pzza, km
`);

/** `Kossuth Lajos utca 5`, `Lange Straße 12`: the kind comes last and the number behind it. */
export const beforeNumber = setOf(`
  straße, strasse, str, weg, platz, allee, gasse, chaussee, damm, ufer, ring, markt, steig, pfad, promenade, wall
  straat, laan, plein, gracht, kade, dijk, singel, steeg, utca, utcája, út, útja, tér, tere, körút, krt, rkp, rakpart
  sétány, ulica, cesta, trg, ulice, náměstí, cadde, caddesi, cad, sokak, sokağı, sok, bulvarı, blv, gate, gata, gatan
  gade, vei, veien, vegen, vej, väg, vägen, allé, katu, tie, kuja, polku, vía, iela, gatvė, tn, pst, tee, prospekts, bulevar
`);

/** Of these, the words that mean something else in English or stand alone in German sentences. */
export const rarelyBeforeNumber = setOf(`
  ring, markt, weg, wall, tie, tee, gate, ufer, damm, steig, pfad, promenade, str, cad, sok, tn, pst, blv, tere, cesta
  trg, plein, kade, platz, ter, tér, út
`);

/** Ends of words, `Hauptstraße`, `Kluuvikatu`, with the number behind the word. */
export const endings = list(`
  straße, strasse, str, weg, platz, gasse, allee, damm, ufer, chaussee, straat, laan, plein, gracht, kade, dijk, singel
  steeg, gatan, gata, vägen, gränd, gate, gaten, veien, vegen, vej, gade, vænget, bakken, allé, stræde, katu, kuja
  polku, rinne, stien, toften, parken, bro
`);

/** Words with these ends that are no streets: places to sit, to park, to work; ways out. */
export const noStreets = setOf(`
  arbeitsplatz, parkplatz, spielplatz, stellplatz, sitzplatz, tabellenplatz, startplatz, campingplatz, golfplatz
  flugplatz, fußballplatz, sportplatz, liegeplatz, studienplatz, ausbildungsplatz, speicherplatz, listenplatz
  listplatz, bauplatz, schlafplatz, kitaplatz, standplatz, umweg, ausweg, rückweg, hinweg, heimweg, schulweg, radweg
  feldweg, arbeitsweg, mittelweg, rettungsgasse, sackgasse, einbahnstraße, autobahn, datenautobahn, substr, instr
  constr, hinweis, navigate, aggregate, delegate, investigate, propagate, mitigate, surrogate, irrigate, litigate
  colgate, watergate, frigate, segregate, interrogate, congregate, tailgate, floodgate, obligate, conjugate, corrugate
  renegade, brigade, regata, frigata, avocade, decade, arcade, barricade, cascade, upgrade, renegate, lüftungsklappe
  instanzenweg, lebensweg, dienstweg, rechtsweg, postweg, seeweg, luftweg, broadway, strassenbro, embargate, mortgate
`);
