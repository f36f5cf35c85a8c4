/**
 * How people write passwords to one another, each line by hand: `{p}` is the password, `{u}` a user, `{h}` a host.
 * What is written before it is what they write: a label, a sentence about it, a pair with the user's name.
 */
export const mails = `
Hi, the password is {p}
Hi Tom,\\n\\nyour new password is {p}\\n\\nPlease change it after the first login.\\n\\nIT Support
Your temporary password: {p}
Your temporary password is: {p}
Your initial password is "{p}". It expires in 24 hours.
The password for the zip file is {p}.
Password for the attached file: {p}
PW for the attachment: {p}
The archive is encrypted, password: {p}
I have reset your account. Username: {u} Password: {p}
Login: {u}\\nPassword: {p}
User: {u}\\nPass: {p}
Username - {u}\\nPassword - {p}
user {u}, password {p}
username: {u} / password: {p}
user/pass: {u}/{p}
ID/PW: {u}/{p}
id: {u} pw: {p}
Credentials: {u} / {p}
creds are {u}:{p}
Credentials for the portal\\n  user      {u}\\n  password  {p}
You can log in with {u} and the password {p}
Log in as {u} using password {p} and accept the terms.
Please use the following password to open the report: {p}
The admin password was changed to {p} this morning.
I changed the password to {p}, please update your notes.
New password: {p} (old one no longer works)
Old password: {p}
My password is {p}, can you check why I can't log in?
my pwd is {p}
Can you log in for me? My password: {p}
Wifi password: {p}
The Wi-Fi password is {p}
WLAN: guest, password: {p}
WiFi network: Office-5G\\nPassword: {p}
The root password of the old box ({p}) stays until Friday.
It has a password, no wait, they changed it to {p}
tested with service account {u} / {p}, works from here
Logins for the new guy\\nERP  {u} / {p}\\nBadge printer - none
Guest wifi pw {p}
Router admin password = {p}
VPN password: {p}
The VPN passphrase is {p}
Passphrase: {p}
Passcode for the meeting room screen: {p}
FTP access: host {h}, user {u}, password {p}
Host: {h}\\nPort: 22\\nUser: {u}\\nPassword: {p}
Server {h}\\nlogin {u}\\npassword {p}
SFTP details below.\\nServer: {h}\\nUsername: {u}\\nPassword: {p}\\nFolder: /in
Here are the database credentials: user {u}, password {p}, host {h}.
The DB password is {p} on staging and something else on production.
Root password: {p}
root pw on {h}: {p}
Admin pass: {p}
Master password: {p}
Please find the login data for the new shop: {u} // {p}
Keystore password: {p}
The keystore pass is {p}.
Certificate password: {p}
PFX password is {p}
Export password for the .p12 file: {p}
The new password for the archive is {p}, valid until Friday.
You will need this password: {p}
Your password has been reset to {p}.
Please use {p} as the password.
{p} is the password for the report.
Password (case sensitive): {p}
Pw to open it: {p}
Login data: {u} / {p}
Access data for the FTP server: {u} / {p}
As discussed, the passcode is {p}. Do not forward this mail.
I have set your password to {p}
The password you asked for is {p}
Kind regards\n\nPS: the password will be {p} from Monday on
Please log on with user name {u} and password {p}.
The PDF opens with the password {p}
Your one-time password is {p}
Account password reset to: {p}
We set it to {p} (password), hope that is fine.
Windows password: {p}
Laptop password: {p} , BIOS password none
Email password: {p}
Mailbox {u} password {p}
Outlook pw: {p}
SAP user {u} pw {p}
Jira password for {u}: {p}
The service account's password is '{p}'.
Service account {u} with password '{p}' has been created.
An account has been created for you with the password {p}.
Forwarded message: "user: {u} password: {p}"
> password: {p}
>> Your password is {p}
* password: {p}
- Password: {p}
3. Password: {p}
(password: {p})
[password: {p}]
Password:\\n{p}
Password :\\n\\t{p}
Password : {p}
Password:{p}
PASSWORD: {p}
Password= {p}
Password => {p}
password -> {p}
Pass: {p}
Pwd: {p}
pw: {p}
PW = {p}
pswd: {p}
passwd: {p}
psw: {p}
Pass word: {p}
pass-phrase: {p}
**Password:** {p}
**Password**: \`{p}\`
| Password | {p} |
Password\\t{p}
<b>Password:</b> {p}
`;

export const chats = `
[09:14] tom: whats the pw?\\n[09:14] dana: pw is {p}
dana: password? tom: {u} / password: {p}
hey the password is {p} don't tell anyone
pw {p}
pass: {p}
use pass {p} for the demo account
its {u} and the password is {p}
login {u} pass {p}
l: {u} p: {p} (password)
try user: {u} pass: {p}
ok new password: {p}
try {u}/{p} (user/password)
the pw for {h} is {p}
pw={p}
password's {p}
it asks for a password, take {p}
password for prod is still {p} lol
@tom pwd: {p}
can someone log in to {h}? user {u} password {p}
the password? "{p}" without the quotes
password: "{p}"
password: '{p}'
password: \`{p}\`
pwd: \`{p}\`
wifi: {p} (password)
here you go:\\nuser: {u}\\npass: {p}\\nurl: https://{h}
u: {u} pw: {p}
pass is {p} btw
tmp pw: {p} pls change it
ok so its {p} (the pw)
the password should be {p}
did you try {p} as password?
pw for the vpn is {p}
login: {u} / {p}
i think the admin pw is still {p}
creds: {u} {p}
creds - {u} : {p}
login is {u} and pw is {p}
admin/{p} is the login for the printer
root:{p} on {h}, that's the login
ssh {u}@{h} password {p}
ssh pw: {p}
sudo password is {p}
db pass = {p}
mysql root pass: {p}
the zip pw: {p}
unzip password is {p}
secret is {p}
the client secret: {p}
pin and password: ⟦password:4471⟧, {p}
my netflix password is {p}
password changed -> {p}
pls reset to {p} as password
new pw: {p} old pw: forgot
`;

export const notes = `
Server list\\n{h} - {u} - password {p}\\nprinter - none
# Logins\\n## Jenkins\\n- user: {u}\\n- password: {p}
VPN\\n  gateway: {h}\\n  user: {u}\\n  password: {p}
Router: 192.168.1.1 admin pw: {p}
1) open {h}\\n2) user: {u}\\n3) password: {p}\\n4) press Enter
Step 4: enter the password "{p}" and press OK.
Enter {u} as the user and {p} as the password.
When asked for a password, type {p}
Default login is {u} with password {p}
default password: {p}
Test account: {u}, password: {p}
Test user\\nLogin: {u}\\nPwd: {p}\\nRole: editor
QA credentials -> login: {u}, pwd: {p}
Demo password: {p}
To log in: username={u}, password={p}
(user={u}, password={p})
connect as {u} identified by {p}
Account: {u} Passwd: {p} Quota: 5 GB
Name: {u} | Password: {p} | Role: admin
{h};{u};password={p}
user_name={u}&password={p}
Backup encryption password: {p}
Safe combination and password: {p}
Bitlocker password: {p}
KeePass master password: {p}
Administrator password on image v3: {p}
IPMI password: {p}
Switch enable password {p}
snmp community and password: {p}
SQL Server sa password: {p}
Oracle system/{p} password
Tomcat manager: {u} / password {p}
LDAP bind password: {p}
LDAP bind dn cn=admin,dc=example,dc=com password {p}
SMTP auth user {u} password {p}
Grafana admin password: {p}
Wifi (guests): password {p}
- [ ] change the root password ({p}) after the migration
Printer PIN 0000, web login {u} / {p}
Login {u}, password {p}, expires 2031-01-01
Passwords:\n- mail: {p}
Alarm panel installer password is {p}
Camera 3 (10.20.3.14): user {u}, pw {p}
Admin console\n  Login:    {u}\n  Password: {p}
`;
