import { isAbaValid } from '@/lib/scan/checks/aba';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** These speak of much else. */
const isWord = /^(?:routing|routng|rt|ach)$/;

export const abaRouting: NumberDetector = {
  kind: 'number',
  id: 'aba-routing',
  category: 'financial',
  reasons: ['check-digit'],
  labels: list(`
    aba, aba #, aba no, aba number, aba routing, aba routing #, aba routing number, aba rtn, aba transit number
    routing, routing #, routing no, routing num, routing nr, routing number, routing numbers, routing code, routing electronic, routing paper
    routing transit, routing transit number, transit routing number, transit number, rtn, rtn #, transit code
    bank routing, bank routing #, bank routing number, bankrouting #, ach routing, ach routing number
    wire routing number, fedwire number, routing aba, routing aba number, routing number aba, bank transit number
    account routing, acct routing, routing account, routing acct, account aba, acct aba, aba account, aba acct
    abas, aba numbers, rtns, routing nos, rtg, rtg no, rtg #, transit #, transit no, bank code, odfi, rdfi, rt number, rt no, rt #, rt, routng, ach, ach to, bankid, usaba, mmb id
  `),
  headers: list('transit'),
  hints: list('bank, account, checking, savings, wire, ach, direct deposit'),
  formats: [],
  shapes: groupings('9, 4-4-1, 3-3-3, 1-1-1-1-1-1-1-1-1'),
  judge({ value }, context) {
    // Nearly four in a hundred numbers of nine digits pass, so it takes the word as well.
    if (!isAbaValid(value)) return undefined;
    const { label, distance, isMentioned, isHinted } = context();
    if (label !== undefined) {
      // `routing request to node 631999687`, `ACH batch of May, 631999687`
      if (isWord.test(label) && distance > 12) return 'POSSIBLE';
      if (label === 'rt' && !isHinted) return 'POSSIBLE';
      return !isWord.test(label) || isHinted ? 'VERY_LIKELY' : 'LIKELY';
    }
    return isMentioned ? 'LIKELY' : isHinted ? 'POSSIBLE' : undefined;
  },
  hits: [
    'routing number 021000021',
    'ABA: 026009593',
    'Routing #: 122105155',
    'aba#021000021',
    'bankRoutingNumber: "021000021"',
    'routing_number=021000021&',
    '021000021 is the routing number',
    'Routing Transit Number\n0210-0002-1',
    'RTN 021\u00a0000\u00a0021',
    'routing ０２１００００２１',
    'wire to ABA 0\u200b21000021',
    'The ROUTING/ABA number is 322271627',
    'rtg no 210581924',
    'transit # 210581924',
    'routing (electronic) 210581924',
    'checking rtg 037273910',
    'ODFI 020083476',
    'R/T number 210581924',
    'RT# 210581924',
    'wire to Acme Credit Union r/t 210581924',
    'ACH: 210581924 / 926430843',
    '<ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>210581924</MmbId>',
    'Routing..............210581924',
    '<BANKACCTFROM><BANKID>021000021<ACCTTYPE>CHECKING',
    'routing numbers are 026009593 for checks and 122105155 for wires',
  ],
  misses: [
    '021000021',
    'routing number 021000022',
    'ABA 000000000',
    'routing table entry 10.0.0.0/8 via 192.168.1.1',
    'routing number 451000021',
    'order 021000021',
    'account routing to node 631999680',
    'rerouting 021000021',
    'routing 0.021000021',
    'SSN: 021000021',
    'bank holiday list 021000021',
    'routing 0210000210',
    'RT 210581924 of the day',
    'ACH batch of Monday, file 210581924',
    'AccountService - routing request to node 634271823',
  ],
};
