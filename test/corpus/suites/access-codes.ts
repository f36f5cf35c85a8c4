/** What people write of the codes that open a door, a card or a telephone; `{p}` is the code. */
export const accessCodes = `
my bank pin is {p} and I keep forgetting it
PIN: {p}
Voicemail PIN {p}
The door code is {p}, please lock up.
Alarm code: {p}, then press A
the gate code for the car park is {p}
access code for building B: {p}
PIN for the card reader {p}
the passcode of the iPad is {p}
Printer secure release PIN = {p}
your new voicemail password is {p}. Press star to change it.
PIN1: 0000, PUK: {p}
Alarmcode: {p}
Türcode {p}
Der Zugangscode lautet {p}
Le code du portail est {p}
Code d'accès : {p}
El código de acceso es {p}
Il codice di accesso è {p}
Kod do drzwi: {p}
Koden till larmet är {p}
Přístupový kód: {p}
Пин-код от сейфа: {p}
暗証番号は{p}です
`;

/** Numbers beside the same words that open nothing. */
export const otherCodes = `
PIN code: 560034, Bengaluru
pin 1024 of the connector is not connected
PIN 1234 is the usual one
A PIN has 4 to 8 digits.
The PIN must be changed within 3000 ms
The access code expires on 2031-04-01
access code 404: not found
door code 4.7123 was removed in version 5
the passcode is 4817 characters long
use pins 4711 and 4712 of the board
the alarm code page has 4000 users
`;
