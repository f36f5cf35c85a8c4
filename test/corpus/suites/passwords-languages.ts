/** The same in other languages, each line by hand, with the words that people there write. */
export const languages: Readonly<Record<string, string>> = {
  German: `
Passwort: {p}
Das Passwort lautet {p}
Dein neues Passwort ist: {p}
Kennwort: {p}
Ihr Kennwort lautet: {p}
Benutzer: {u}\\nPasswort: {p}
Benutzername: {u}, Kennwort: {p}
Zugangsdaten: {u} / Passwort: {p}
Hallo Tom,\\n\\nanbei die Zugangsdaten:\\nBenutzer: {u}\\nPasswort: {p}\\n\\nViele Grüße
WLAN-Passwort: {p}
das PW ist {p}
PW: {p}
Passwort für die ZIP-Datei: {p}
Admin-Passwort: {p}
Initialpasswort: {p}
Datenbankpasswort = {p}
`,
  French: `
Mot de passe : {p}
Mot de passe: {p}
Le mot de passe est {p}
Votre nouveau mot de passe est : {p}
Identifiant : {u}\\nMot de passe : {p}
mdp : {p}
mdp: {p}
Utilisateur: {u} / mot de passe: {p}
Bonjour,\\n\\nvoici vos accès :\\nlogin : {u}\\nmot de passe : {p}\\n\\nCordialement
Le mot de passe du wifi : {p}
motdepasse={p}
mot_de_passe: {p}
`,
  Spanish: `
Contraseña: {p}
La contraseña es {p}
Tu nueva contraseña es: {p}
Usuario: {u}\\nContraseña: {p}
usuario {u}, contraseña {p}
Clave: {p}
contrasena: {p}
Hola, la contraseña del wifi es "{p}"
Contraseña temporal: {p}
contraseña = {p}
`,
  Portuguese: `
Senha: {p}
A senha é {p}
Sua nova senha é: {p}
Usuário: {u}\\nSenha: {p}
Palavra-passe: {p}
senha do wifi: {p}
login: {u} senha: {p}
senha = {p}
`,
  Italian: `
La password è {p}
Password: {p}
Utente: {u}\\nPassword: {p}
Nome utente: {u} - password: {p}
Parola d'ordine: {p}
La nuova password è: {p}
password del wifi: {p}
`,
  Dutch: `
Wachtwoord: {p}
Het wachtwoord is {p}
Je nieuwe wachtwoord is: {p}
Gebruikersnaam: {u}\\nWachtwoord: {p}
ww: {p} (wachtwoord)
wachtwoord = {p}
`,
  Polish: `
Hasło: {p}
Twoje nowe hasło: {p}
Hasło to {p}
Login: {u}\\nHasło: {p}
haslo: {p}
hasło do wifi: {p}
`,
  Swedish: `
Lösenord: {p}
Lösenordet är {p}
Ditt nya lösenord: {p}
Användarnamn: {u}\\nLösenord: {p}
`,
  Danish: `
Adgangskode: {p}
Kodeord: {p}
Din adgangskode er: {p}
Brugernavn: {u}\\nAdgangskode: {p}
`,
  Finnish: `
Salasana: {p}
Uusi salasana: {p}
Käyttäjätunnus: {u}\\nSalasana: {p}
`,
  Czech: `
Heslo: {p}
Vaše nové heslo: {p}
Uživatel: {u}\\nHeslo: {p}
`,
  Turkish: `
Şifre: {p}
Parola: {p}
Kullanıcı adı: {u}\\nŞifre: {p}
Yeni şifreniz: {p}
`,
  Russian: `
Пароль: {p}
Ваш новый пароль: {p}
Логин: {u}\\nПароль: {p}
логин {u}, пароль {p}
пароль от вайфая: {p}
Пароль - {p}
`,
  Ukrainian: `
Пароль: {p}
Логін: {u}\\nПароль: {p}
`,
  Korean: `
비밀번호: {p}
비밀번호는 {p} 입니다.
아이디: {u}\\n비밀번호: {p}
ID: {u} / 비밀번호: {p}
임시 비밀번호: {p}
비번: {p}
비밀번호 : {p}
암호: {p}
아이디/비밀번호 : {u}/{p}
와이파이 비밀번호 {p}
`,
  Japanese: `
パスワード: {p}
パスワード：{p}
パスワードは {p} です。
ユーザー名: {u}\\nパスワード: {p}
ID：{u}\\nパスワード：{p}
初期パスワード: {p}
暗証番号とパスワード: {p}
PW：{p}
`,
  Chinese: `
密码: {p}
密码：{p}
密码是 {p}
密码为：{p}
用户名: {u}\\n密码: {p}
账号：{u} 密码：{p}
新密码：{p}
密碼：{p}
帳號：{u}\\n密碼：{p}
初始密码 {p}
登录密码: {p}
`,
  Arabic: `
كلمة المرور: {p}
كلمة السر: {p}
اسم المستخدم: {u}\\nكلمة المرور: {p}
`,
  Vietnamese: `
Mật khẩu: {p}
Mật khẩu là {p}
Tên đăng nhập: {u}\\nMật khẩu: {p}
`,
  Indonesian: `
Kata sandi: {p}
Nama pengguna: {u}\\nKata sandi: {p}
sandi: {p}
`,
};
