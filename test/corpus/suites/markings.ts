import { mark, type Suite, writeSuite } from '@/test/corpus/case';
import { linesOf } from './lines';

/** Banners as the IC Markings System Register, the CUI Marking Handbook, NATO, the UK and Germany have them, and offices. */
const banners = linesOf(`
TOP SECRET//SI//NOFORN
TOP SECRET//SI/TK//ORCON/NOFORN
SECRET//NOFORN
SECRET//REL TO USA, FVEY
CONFIDENTIAL//NOFORN
CUI
CUI//SP-PRVCY
CUI//SP-CTI//NOFORN
CUI//FED ONLY
CONTROLLED//SP-PRVCY
UNCLASSIFIED//FOR OFFICIAL USE ONLY
FOR OFFICIAL USE ONLY
FOUO
TLP:RED
TLP:AMBER
TLP:AMBER+STRICT
NATO SECRET
NATO RESTRICTED
OFFICIAL-SENSITIVE
VS-NfD
VS - NUR FÜR DEN DIENSTGEBRAUCH
STRENG VERTRAULICH
CONFIDENTIAL
STRICTLY CONFIDENTIAL
HIGHLY CONFIDENTIAL
COMPANY CONFIDENTIAL
PROPRIETARY AND CONFIDENTIAL
PRIVILEGED AND CONFIDENTIAL
ATTORNEY-CLIENT PRIVILEGED
ATTORNEY WORK PRODUCT
INTERNAL USE ONLY
INTERNAL ONLY
RESTRICTED
ITAR CONTROLLED
CONFIDENTIEL DÉFENSE
`);

const pages: readonly ((marking: string) => string)[] = [
  (marking) => `${marking}\n\nQuarterly report, third draft\n\nThe numbers in section 2 are preliminary.`,
  (marking) => `Minutes of 4 March\n\nPresent: Lopez, Carter, Becker\n\n${marking}`,
  (marking) => `*** ${marking} ***\n\nPlan for the move of the warehouse.`,
  (marking) => `[${marking}]\nNotes on the merger.`,
  (marking) => `Page 3 of 12    ${marking}\n\nThe board has agreed to the price.`,
  (marking) => `Subject: [${marking}] Draft agreement\n\nPlease see attached.`,
];

/** Where a label stands before it, small letters are enough. */
const labelled = linesOf(`
Classification: ⟦classification-label:Confidential⟧
Document classification: ⟦classification-label:Internal⟧
Sensitivity: ⟦classification-label:Confidential⟧
Sensitivity: ⟦classification-label:Restricted⟧\\nOwner: Legal
Classification: ⟦classification-label:Secret⟧
Data classification = ⟦classification-label:Restricted⟧
Security classification: ⟦classification-label:Top Secret⟧
Classification level: ⟦classification-label:Strictly Confidential⟧
Klassifizierung: ⟦classification-label:Vertraulich⟧
Confidentiality: ⟦classification-label:Internal use only⟧
(⟦classification-label:S//NF⟧) The second site is not affected.
(⟦classification-label:TS//SI//NF⟧) Nothing further is known.
(⟦classification-label:CUI⟧) The applicant was interviewed on Monday.
`);

const ordinary = linesOf(`
The secret sauce of the project is patience.
Confidential computing protects data in use.
kubectl create secret generic db-credentials
500 Internal Server Error
internal server error, please try again later
Her top secret recipe is in the second book.
Top Secret clearance required; apply by Friday.
The internal combustion engine was restricted to one factory.
privileged: true
securityContext:\\n  privileged: false
Classification: image classifier, 12 classes
classification = model.predict(x)
.confidential-banner { color: red; }
The talks were confidential, sources said.
All information is kept strictly confidential by our staff.
Please keep this between us, it is a secret.
import secrets\\nsecrets.token_hex(16)
This is an internal function and not for public use.
NATO met in Brussels on Monday.
The bill was restricted in scope; the top official resigned.
for official use of the logo see the brand guide
attorney-client privilege is explained in chapter 3
The attorney works on a product liability case.
CUI bono? asked the senator.
The company's confidential secretary retired in 1974.
Internal links only work inside the wiki.
Access is restricted to members.
TLP is the traffic light protocol.
Sensitivity: 0.93, specificity: 0.88
Sensitivity analysis: internal rate of return
Error: restricted area, badge required
CONTROLLED VOCABULARY AND OTHER THINGS
SECRET_KEY_BASE and other settings
Classification of birds by beak
Secret Santa is on 18 December!
    Checks the directive.\\n\\n    For internal use only.\\n    """
# it might leak\\n# sensitive information.
type: string\\nenum:\\n- EXTERNAL\\n- INTERNAL\\n- NONE
projects/\${PROJECT}/secrets/\${SECRET}/versions/3
('level', SecurityLevel),
Choose the **Encrypt-Only** or **Do Not Forward** protection for new messages.
Mail that is marked **Private**, **Personal**, or **Confidential**, is deleted.
"**Confidential Information**" means all non-public information.
**Controlled Unclassified Information** (CUI) can never be stored on a personal device.
See also [Sensitive information](https://acme.test/sensitive-information)
An Internal Use Only label is set by the sender.
Wer ein fremdes Betriebs- oder Geschäftsgeheimnis offenbart, wird bestraft.
Escobar, S., Balslev, H., & Couvreur, T. L. P. (2021). Fluctuations.
`);

export function markings(): Suite {
  const { add, suite } = writeSuite('markings');
  for (const banner of banners)
    for (const page of pages) add('banners', page(mark('classification-label', banner)));
  for (const line of labelled) add('labels', line);
  for (const line of ordinary) {
    add('ordinary words', line);
    add('ordinary words', `Hi Tom,\n\n${line}\n\nBest,\nDana`);
  }
  return suite;
}
