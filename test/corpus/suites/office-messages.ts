/** What people in offices ask an assistant, one message a line; written before anybody looked at what the detectors do. */
export const officeMessages = `
Can you rewrite this so it sounds less annoyed?\\n\\nHi Dana, I still haven't received the signed SOW for PO 4500023817. We can't release shipment 80014523 until it's back. Please send it by COB Thursday or the slot goes to another customer. Thanks, Marc
explain this error please:\\n\\nORA-00942: table or view does not exist\\nORA-06512: at "FIN.GL_POST_PKG", line 1187\\nORA-06512: at line 3
What formula do I need in Excel to look up the price for a SKU in column B from Sheet2!A:D? My SKUs look like 10-4432-07, 10-4432-08 and 11-0091-22.
Make a table from this:\\n\\nPart 7746-221-90A qty 14\\nPart 7746-221-91A qty 3\\nPart 0091-443-120 qty 220\\nPart 123-45-6789-B qty 9
Summarise the ticket:\\n\\nINC0012843 | P2 | Opened 2024-03-11 09:14 | Assigned to: Network Ops\\nUser reports VPN drops every 20 min. Client version 5.1.04.114. Tried reinstall. See also CHG0030231 and PRB0040012.
Please draft a short reply: "Where is my parcel?" Tracking number is 1Z999AA10123456784, carrier UPS, it left Louisville yesterday.
FedEx tracking 7712 3456 7890, USPS 9400 1000 0000 0000 0000 00, DHL waybill 1234567890. Can you write a single status update for the customer?
We need to update the password policy. Draft a section: minimum length 14 characters, passwords must not be reused for 24 generations, password age 365 days, lock after 10 attempts for 15 minutes.
Write a "reset your password" e-mail for our portal. Subject: Reset your password. Body: We received a request to reset your password. Click the button below. If you did not request a password reset, ignore this message. The link expires in 24 hours.
Our user guide says: "Password: must be at least 12 characters, contain upper and lower case." Please turn it into a checklist.
Is it a bad idea to use the same password for the VPN and e-mail? How should I explain that to my team?
What does "invalid_grant: AADSTS50126: Error validating credentials due to invalid username or password." mean? Correlation ID: 6f0f3c2e-5b0d-4d8e-9f43-7d3b3c6d2a10 Timestamp: 2024-05-02 13:22:45Z
Review this test:\\n\\nit('rejects a wrong password', async () => {\\n  const user = await createUser({ password: 'correct-horse' });\\n  await expect(login(user.email, 'wrong')).rejects.toThrow('Invalid password');\\n});
Please check this unit test data, why does it fail?\\n\\nexpect(formatPhone('2025550143')).toBe('(202) 555-0143');\\nexpect(mask('****-****-****-1234')).toBe('1234');
Agenda for Tuesday:\\n09:00-09:15 Stand-up\\n09:15-10:30 Budget Q3 (room 4.211)\\n10:30-11:00 Break\\n11:00-12:00 1:1 with Priya\\nDial-in: conference ID 482 119 337#\\nCan you reorder so the budget comes last?
Join Microsoft Teams Meeting\\nMeeting ID: 245 918 337 402\\nPasscode: listed in the invite\\nOr call in (audio only), phone conference ID 337 402 918#\\nPlease turn the invite into German.
Zoom meeting ID is 874 5512 9930, starts 14:00 CET. Could you write the reminder?
Flight: LH 430 FRA-ORD 14 Oct 10:50-13:20, seat 23K, booking code X4T7QP. Hotel from 14-18 Oct, confirmation 3094822117. Draft an out-of-office for those days.
Ticket number 220-2417730914, PNR ZK3LQ8, can I still change to the Saturday flight? Write to the airline for me.
VIN 1HGCM82633A004352 fails our import because of length 17 check. Here is the regex: ^[A-HJ-NPR-Z0-9]{17}$ What's wrong?
Devices to retire:\\nIMEI 490154203237518 iPhone 8\\nIMEI 356938035643809 Galaxy S9\\nAsset tag 004417, serial C02XG2JHJG5H\\nWrite a disposal note.
Format as APA: ISBN 978-0-306-40615-7, ISBN 0-19-852663-6, doi:10.1038/s41586-020-2649-2, ISSN 2049-3630.
EAN 4006381333931 and UPC 036000291452 don't scan at the till in store 0417. What could be the cause?
Summarise US patent 10,123,456 B2 and EP 1 234 567 A1 in two sentences each as prior art for our application PCT/EP2019/063412.
Cite correctly: Brown v. Board of Education, 347 U.S. 483 (1954); Roe, 410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147; 42 U.S.C. § 1983; 29 C.F.R. § 1910.134(f)(2).
Case No. 1:19-cv-04567-LJL (S.D.N.Y.), Docket No. 2021-CA-001934-MR. Draft a status letter to the court, motion was filed under ECF No. 112-3.
Codes on the claim: ICD-10 E11.9, I10, Z79.4; CPT 99213, 93000, 36415; HCPCS G0108; NDC 0002-8215-01. Why would the payer bundle 36415?
NDC 50242-040-62, lot 3145672, exp 08/2025. Storage 2-8 °C. Write the temperature excursion report.
CAS numbers: water 7732-18-5, ethanol 64-17-5, acetone 67-64-1, formaldehyde 50-00-0, toluene 108-88-3. Add hazard classes.
Genes of interest: TP53, BRCA1, EGFR, MAPK1, HLA-DRB1*15:01, rs1801133, ENSG00000141510, NM_000546.6:c.215C>G (p.Pro72Arg). Give a line each.
What's the difference between a hot wallet and a cold wallet? A client asked if her seed phrase of 12 words can be kept in the bank safe.
Checksum mismatch: expected sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 got d41d8cd98f00b204e9800998ecf8427e. What could cause that?
commit 3f786850e387550fdab836ed7e6dc881de23001b broke the build. git bisect says so. Write the revert message.
UUIDs of the failed jobs: 550e8400-e29b-41d4-a716-446655440000, 6ba7b810-9dad-11d1-80b4-00c04fd430c8. Write a SQL to delete them from job_runs.
1714652565 is what as a date? And 1714652565123? The log says 20240502T122245Z.
Call the front desk at extension 4417 or 4418. Rewrite for the intranet.
Salesforce IDs: Account 0012400000AbCdEFGH, Opportunity 0062400000XyZ12AAB, Case 5002400000QwErTYUI. Which prefix is which object?
Jira: FIN-2231 blocks FIN-2198, linked to PLAT-10442. Write the release note for 2024.18.3.
SAP: Material 000000000010023456, Plant 1000, Vendor 0000104512, PO 4500171234 item 00010, movement type 101, document 5000012345. The GR was posted twice, how do I reverse?
Workday: Employee ID 104522, Position P-00018832, Cost Center CC-40210, Job Req R-0023817. Write the requisition text.
GL account 400100 cost center 10204410 amount 12,450.00 \\nGL account 400200 cost center 10204410 amount 3,110.50\\nExplain why the allocation is off by 0.50.
Invoice 2024-003841\\nDate 2024-04-30\\nNet 14 days\\nTotal EUR 4,218.55\\nVAT 19% 673.55\\nPlease write a payment reminder, first notice.
Invoice No. 90012345, our ref 778812, your ref 4500023987, amount 1.234,56 €, due 15.06.2024. Bitte eine freundliche Mahnung schreiben.
Q1 budget: travel 12000, software 48500, training 7300, contractors 131000. Q2: 14000, 49200, 9100, 118500. What's the change in percent?
Coordinates: 40.712776, -74.005974; 51.507351, -0.127758; 35.689487, 139.691711. Compute the distances.
site,lat,lon,elev\\nA-01,47.376887,8.541694,408\\nA-02,46.204391,6.143158,375\\nPlot this for me.
Sample results: 0.00451 ± 0.00012 mg/L, 12.45 ± 0.3 mg/L, <0.001. LOD 0.0005. Write the results paragraph.
The torque is 123-456-7890 in the old drawing numbering, rev C. Should I rename to DWG-1234567890-C?
Meeting minutes please: Attendees: Ana, Tom, Kofi. Decisions: 1) Go live moved to 2024-09-02. 2) PIN pads order 350 pcs. 3) Passwords will rotate in SSO only.
Translate: "Bitte geben Sie Ihr Passwort ein. Passwort vergessen? Klicken Sie hier."
Traduisez en anglais: « Mot de passe oublié ? Saisissez votre adresse e-mail pour recevoir un lien. Votre mot de passe doit contenir 8 caractères. »
Mejora este texto: Su contraseña caducará en 5 días. Para cambiar la contraseña pulse Ctrl+Alt+Supr y elija Cambiar contraseña.
Can you add alt text? Screenshot shows a login form with fields "Username", "Password" and a button "Sign in".
Acceptance criteria:\\n- Given a user with an expired password\\n- When she enters password and token\\n- Then the message "Your password has expired" is shown\\nWrite Gherkin for wrong token too.
In our config, secret: is empty and the app says "SECRET_KEY not set". Where is that read in Django?
.env.example\\nDB_HOST=localhost\\nDB_USER=app\\nDB_PASSWORD=\\nAPI_KEY=your-api-key-here\\nExplain each variable for the readme.
kubectl get secret app-secrets -o yaml gives "Error from server (NotFound): secrets "app-secrets" not found". Why?
terraform plan shows:\\n  + resource "aws_db_instance" "main" {\\n      + password = (sensitive value)\\n      + port     = 5432\\n      + username = "app"\\n    }\\nIs this fine?
GitHub Action:\\n    env:\\n      TOKEN: \${{ secrets.GITHUB_TOKEN }}\\n      AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}\\nWhy does it fail on forks?
Versions: node 20.11.1, npm 10.2.4, chrome 124.0.6367.118, windows 10.0.22631.3447, firmware 1.2.840.10008. Which are outdated?
IP plan for the lab: 10.20.0.0/16, VLAN 110, mask 255.255.255.0. How many hosts?
Mac addresses 00:1A:2B:3C:4D:5E and 00-1A-2B-3C-4D-5F are on the same switch port Gi1/0/24. Is that a loop?
Serial 4C4C4544-0046-3510-8053-B7C04F475132, BIOS 1.24.0. Need the warranty letter.
Write an apology: order 114-3941689-8772232 arrived with a dent, RMA 5512-0098.
Orders today: 302-1234567-1234567, 304-7654321-9876543, 028-1122334-5566778. Make a pick list.
Can you convert to CSV?\\nLot 20240411-07 Qty 1,200 Bin A-14-03\\nLot 20240411-08 Qty 900 Bin A-14-04\\nLot 20240412-01 Qty 1,000 Bin B-02-11
W-2 season: which boxes on form 1099-NEC and 1040 Schedule C do contractors ask about? Write an FAQ. Include "Box 1 nonemployee compensation".
What is an EIN and do we need one for a branch? Also what is the difference between SSN and ITIN?
Form I-9 list A: US passport, permanent resident card. Write a friendly reminder to bring the documents. Driver's license and Social Security card also work.
Explain the routing number vs. account number on a check to a customer, no numbers needed.
Write the SEPA FAQ: What is an IBAN? The German IBAN has 22 characters, the French 27. BIC has 8 or 11.
The claim was denied with CO-16, remark N290 and MA130. Write an appeal. Dates of service 01/12/2024-01/15/2024.
NPI lookup: what do taxonomy codes like 207R00000X and 363LF0000X mean?
MRN is required in the HL7 feed; PID-3 is empty. What does the standard say?
Patient info leaflet: take 500 mg every 8 hours, max 3000 mg in 24 hours. Rewrite for 6th grade.
BP 128/82, HR 71, temp 36.8, SpO2 98%, weight 71.4 kg, BMI 23.9. Turn into SOAP objective section.
Labs: Na 139, K 4.2, Cl 101, CO2 25, BUN 14, Cr 0.91, Glu 98, WBC 6.7, Hgb 14.1, Plt 245. Flag abnormal ones.
Clinical trial NCT04280705, EudraCT 2020-000890-25, protocol ABC-1234-302. Write the lay summary.
PMID 33301246, PMCID PMC7745181, DOI 10.1056/NEJMoa2034577. Format in Vancouver.
arXiv:1706.03762v7 and 2005.14165; which one introduced attention?
Grant agreement No 101016233, work package 4, deliverable D4.2 (M18). Draft the periodic report intro.
NSF award 1934567, DUNS 123456789, CAGE 1ABC5, NAICS 541512. Where do these go on the SF-424?
SIC 7372, NAICS 511210, LEI 5493001KJTIIGC8Y1R12, ISIN US0378331005, CUSIP 037833100, SEDOL 2046251. Explain each identifier.
Bloomberg: AAPL US Equity 037833AK6, coupon 2.4 maturity 05/03/23. What's the yield at 99.12?
Trade blotter:\\nT-0091823 BUY 12,500 IBM 182.45 2024-05-01\\nT-0091824 SELL 4,000 MSFT 402.10 2024-05-01\\nCompute notional.
Container MSKU1234565, BL MAEU 587412369, voyage 412W, HS code 8471.30.0100. Draft arrival notice.
AWB 020-12345675, 14 pcs, 412.5 kg, DAP Chicago. Need a pre-alert mail.
HTS 9403.60.8081, ECCN 5A992.c, license NLR. Is the export label right?
UN 1993, Class 3, PG III, flash point 38 °C, EmS F-E, S-E. Draft the shipper's declaration text.
Our DUNS changed to a UEI: is it 12 characters, like J7M9HPTGJ1S9? Write a note to vendors.
Contract clause: 7.3.2 Supplier shall not disclose any Confidential Information. "Confidential Information" means ... make it mutual.
Rewrite: This email and any attachments are confidential and intended solely for the addressee. If you have received this in error please delete.
What is the difference between public, internal, confidential and restricted in a classification policy? Make a table.
Turn into bullets: The parties agree that the attorney-client privilege is not waived by inadvertent disclosure (FRE 502(d)).
ITAR vs EAR: which one covers a thermal camera? Make a short training slide.
Does CUI training apply to subcontractors? Write three quiz questions.
ISO 27001:2022 A.5.17, NIST SP 800-63B 5.1.1.2, PCI DSS 4.0 8.3.6. Compare password length rules.
Could you make this shorter?\\nDear all, as of 1 July the door code procedure changes. The new code will be handed out by reception in person; please don't share the code by e-mail.
Wi-Fi for guests: ask reception for the voucher. Password changes daily. Please make a poster.
Our guest Wi-Fi poster: "Network: ACME-Guest. Password: ask at the desk". Translate to French.
Key takeaways from 2023-12-31 annual report: revenue $1,234,567,890, EPS 4.56, shares 987,654,321. Write three bullets.
Balance as of 30.09.: 1200 Bank 45.123,99; 1400 Forderungen 12.400,00; 1600 Verbindlichkeiten 8.733,10. Bitte als Tabelle.
Account 1200-4410-001 vs 1200-4410-01: which is the correct segment format in our chart of accounts?
Bank reconciliation: deposits in transit 1,250.00, outstanding checks #1042 340.10, #1045 88.00. Adjusted balance?
Check #000123 for $450.00 was never cashed. How do I void it in QuickBooks?
Payroll code REG 80.00 hrs, OT 4.50, PTO 8.00, rate 31.25. Gross?
License plate 7ABC123 was parked in visitor spot 14. Write a polite note.
Room list: 101, 102, 103, 201-205, 301A, 301B. Key cards 00412-00431. Who gets which?
Locker numbers 1001-1200, combination locks will be replaced. Draft the notice, tell people to empty them by 5/31.
1234567890 is shown instead of the customer name in the mail merge. How to fix?
Excel shows 1.23457E+15 instead of 1234567890123456. How do I keep all digits?
=IFERROR(VLOOKUP(TEXT(A2,"000-00-0000"),Sheet2!$A$2:$F$500,3,FALSE),"") is slow. Better?
Regex for US SSN ^\\d{3}-\\d{2}-\\d{4}$ and for ZIP+4 ^\\d{5}(-\\d{4})?$. Are these right?
Zip codes: 10001-1234, 94105, 60611-2345, 30301. Group by state.
Mock data please: 5 customers with name, city and plan; no real people.
SELECT * FROM users WHERE password_hash IS NULL AND last_login < '2023-01-01'; is this index friendly?
CREATE TABLE employees (id INT PRIMARY KEY, ssn CHAR(11), dob DATE, passport_no VARCHAR(9), iban VARCHAR(34), password VARCHAR(255) NOT NULL);\\nSuggest better types.
interface Patient { mrn: string; ssn?: string; npi: string; dob: Date; password: string }\\nWrite zod schema.
Which columns are sensitive? Name, SSN, DOB, Card Number, CVV, Account Number, Routing Number, Address
The survey has Q12_1 ... Q12_9, respondents 100234-101998. Recode -99 to NA in R.
student_id,grade\\n20231045,A-\\n20231046,B+\\n20231047,C\\nWhat is the GPA?
Course CS-50100-001, CRN 11873, Term 202410. Write the syllabus header.
Library call numbers QA76.73.P98 L87 2013 and 005.133 MAT; OCLC 852806783. What subject?
Bible verses: 1 Cor 13:4-7, Ps 23:1-6. For a wedding card.
Lottery last week 4 8 15 16 23 42. What are the odds?
Recipe: 250 g flour, 125 ml milk, 2 eggs, 1/2 tsp salt. Convert to cups.
Running splits 1k 4:12, 2k 4:09, 3k 4:15 ... 10k 42:03. Average pace?
Bus times route 42: 06:15 06:45 07:15 07:45 08:15; stop 70012345. Make a sign.
WBS 1.2.3.4.5, activity A1040-20, duration 15d, float 3d, start 12-Aug-24. Is it on the critical path?
RFI-00214, submittal 03 30 00-012, drawing S-201 rev 4, spec section 033000. Draft the response.
APN 012-345-678-000, lot 14 block 3, 0.42 acres, deed book 1234 page 567. What does the parcel number mean?
Permit BLD2024-00817 inspection 2024-06-11, code section R302.5.1. Write the correction notice.
Meter 00123456789, reading 45120 kWh, previous 44310. Bill at 0.17?
Policy number format is ABC-1234567-00. Which field on ACORD 25?
Claim 0423-889123-01, deductible 500, reserve 12,000. Write the file note.
Vehicle: 2019 Ford F-150 5.0, plate blank, odometer 64,210. Lease ends 11/24. Draft return checklist.
Engine part numbers 06A-115-561-B, 8K0 615 301 M, A2742000007. Cross reference?
Resistors 4k7, 10k, BC547B, LM317T, STM32F103C8T6, 1N4007; RoHS? Digikey 497-6063-ND.
Paint RAL 9010, Pantone 286 C, hex #0033A0, rgb(0,51,160). Which CMYK?
Font sizes 12/14.4, 16/24; spacing 4 8 12 16 24 32. Suggest scale.
base64 of a 1x1 gif: data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7 why is it not shown?
Link does not work: https://example.sharepoint.com/:x:/r/sites/Finance/_layouts/15/Doc.aspx?sourcedoc=%7B1A2B3C4D-5E6F-4A5B-8C9D-0E1F2A3B4C5D%7D&file=Budget.xlsx&action=default
utm link: https://www.acme.com/promo?utm_source=newsletter&utm_medium=email&utm_campaign=spring24&gclid=EAIaIQobChMIq9 please shorten text around it.
https://docs.google.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd/edit?usp=sharing says access denied, how do I ask for access?
[2024-05-02 13:22:45,123] ERROR [http-nio-8080-exec-7] c.a.s.LoginFilter - Authentication failed for user: jdoe, password: ******, attempts=3\\nWhat does it mean?
2024-05-02T13:22:45.123Z INFO auth token refreshed ttl=3600 kid=2b1f sub=svc-report scope=read. Anything suspicious?
Traceback (most recent call last):\\n  File "app.py", line 12, in <module>\\n    conn = psycopg2.connect(host=h, user=u, password=pw)\\npsycopg2.OperationalError: FATAL:  password authentication failed for user "report"
error: Permission denied (publickey,password). fatal: Could not read from remote repository. What now?
Windows event 4625: Logon Type 3, Account Name: SVC_BACKUP, Status 0xC000006D, Sub Status 0xC000006A, Process ID 0x2f4. Explain.
bsod 0x0000007E (0xFFFFFFFFC0000005, 0xFFFFF80001234567, 0xFFFFF88003123456) after update KB5036893
Security question ideas for our help desk? E.g. "employee ID + manager name". And is SMS PIN okay as 2FA?
PIN code rules for our badge printers: PIN: 4 to 6 digits, no repeating. Write the help text.
The alarm PIN was changed, ask facilities. Please translate into Polish.
Your verification code will be sent to your phone. Enter the 6-digit code within 10 minutes. Rewrite friendlier.
Hi, my name is Lena from the payroll team. Could you help me to write a note that bank details must be changed in the portal and never by mail?
Secret Santa: budget 20 euro, draw names Friday. Make a fun invitation!
Session token vs API key vs bearer token: explain for managers in 5 lines.
User story: As an admin I want to rotate the API key: so that leaks matter less. Size 3 points. Key: PLAT-883.
Keyboard shortcuts cheat sheet: Ctrl+Shift+Esc, Win+L, Alt+F4; key: action. Make a table.
Legend for chart – key: blue = actual, grey = plan. Please write the caption.
Skills matrix: Access: 3, Excel: 5, Word: 4, SQL: 2. Key: 1 low, 5 high.
Auth codes for credit approvals: decline 05, 51, 54, 57. What do they mean in card processing?
Test cards for Stripe sandbox - which scenarios exist (decline, 3DS)? no numbers please.
Card: Visa ending in 4242 was declined for the Adobe subscription, expires 12/26. Write to the vendor.
Gift cards: 12 x 25 €, 5 x 50 €. Serial 6006491234-001 to -012. Who approves?
Employee count by office 2021-2024: Berlin 120 134 151 149; Lyon 45 44 52 60; Porto 0 12 30 41. Chart title?
ECG intervals PR 162 QRS 94 QT/QTc 388/421 axis 45. Normal?
Dewpoint 12.3, QNH 1013, METAR KJFK 021251Z 31008KT 10SM FEW250 22/11 A3012. Decode.
Amtrak reservation ABC123, train 2151, car 4. The receipt says 0451122233344. Expense text?
Chess: 1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O. What opening?
ISRC US-RC1-76-07839, UPC 190758123456, track 07, 3:45. Write the press blurb.
Temp log: 2024-05-01 08:00 4.1; 2024-05-01 12:00 4.3; 2024-05-01 16:00 5.9; alarm ID 8830012. Deviation text?
Fax cover: 3 pages incl. cover, re: file 2024-0098-K, attn: Records. Make it polite.
Our VAT returns: box 1 2,100.00, box 4 1,320.55, box 6 10,500. HMRC period 03/24. Any mistakes?
Companies House 01234567, registered in England and Wales. VAT GB 123 4567 82 - does the footer need both?
Registre: SIREN 732 829 320, SIRET 732 829 320 00074, TVA FR44732829320. Où les mettre sur la facture ?
USt-IdNr. DE123456789, HRB 12345 Amtsgericht Köln. Ist das Impressum vollständig?
Steuernummer des Vereins im Briefkopf: sinnvoll? Und was ist der Unterschied zur Steuer-ID?
`;
