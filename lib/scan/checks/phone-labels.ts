import { counted, list } from '@/lib/scan/list';
import { once } from '@/lib/scan/once';

const nouns = list(`
  phone, telephone, tel, mobile, cell, cellphone, cell phone, mobile phone, home phone, work phone, office phone
  day phone, evening phone, daytime phone, contact phone, fax, landline, hotline, helpline, whatsapp
`);

/** `reach her on`. */
const invitations = list('call, phone, ring, reach, text, contact, whatsapp').flatMap((verb) =>
  list('me, us, him, her, them, you').flatMap((whom) => [`${verb} ${whom} at`, `${verb} ${whom} on`]),
);

/** Words that name a telephone number, and what people write in front of one. */
export const phoneLabels = once((): readonly string[] => [
  ...nouns.flatMap(counted),
  ...invitations,
  ...list(`
      phones, ph, ph no, mob, cel, ring, phone nr, tel nr, tel no, telno, contact number, contact no, direct dial, direct line, my number is
      call me, text me, callback number, dial, give me a call at, give us a call at
      telefon, telefonnummer, telefon nr, rufnummer, handy, handynummer, mobil, mobilnummer, mobiltelefon, festnetz
      durchwahl, fax nr, faxnummer, fon, téléphone, telephone portable, téléphone portable, portable, numéro de téléphone
      numero de telephone, tél, tél fixe, télécopie, teléfono, telefono, número de teléfono, numero de telefono, móvil
      movil, celular, número de celular, cellulare, numero di telefono, recapito telefonico, telefone, telemóvel
      telemovel, número de telefone, telefoon, telefoonnummer, mobiel, mobiele nummer, gsm, telefonnummer, mobilnr
      mobiltelefonnummer, puhelin, puhelinnumero, numer telefonu, komórka, telefonszám, telefonní číslo, číslo telefonu
      cep telefonu, cep no, cep numarası, telepono, телефон, тел, номер телефона, мобильный, моб, τηλέφωνο, κινητό, טלפון, هاتف, جوال, फोन, मोबाइल
      电话, 電話, 手机, 手機, 手机号, 电话号码, 電話番号, 携帯, 携帯電話, 휴대폰, 전화번호, 연락처
    `),
]);
