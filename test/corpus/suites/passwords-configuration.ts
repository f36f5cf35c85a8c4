/** Passwords in files, programs and commands, each line by hand. */
export const configuration = `
DB_PASSWORD={p}
DB_PASSWORD="{p}"
export PGPASSWORD={p}
export DB_PASS='{p}'
PASSWORD={p}\\nUSER={u}
MYSQL_ROOT_PASSWORD: {p}
POSTGRES_PASSWORD={p}
REDIS_PASSWORD={p}
SMTP_PASSWORD={p}
ADMIN_PASS={p}
set PASSWORD={p}
$env:DB_PASSWORD = "{p}"
spring.datasource.username={u}\\nspring.datasource.password={p}
spring:\\n  datasource:\\n    username: {u}\\n    password: {p}
database:\\n  host: {h}\\n  user: {u}\\n  password: "{p}"
database:\\n  password: '{p}'
password: {p}
  password = {p}
[client]\\nuser={u}\\npassword={p}
[mysql]\\nuser = {u}\\npassword = "{p}"
{"user": "{u}", "password": "{p}"}
{"username":"{u}","password":"{p}","host":"{h}"}
{'user': '{u}', 'passwd': '{p}'}
az login -u {u} -p {p}
mongodump --host {h} -u {u} -p {p} --out dump
kubectl create secret generic db --from-literal=password='{p}'
requests.get(url, auth=("{u}", "{p}"))
DriverManager.getConnection("jdbc:postgresql://{h}/shop", "{u}", "{p}");
{"db": {"host": "{h}", "pass": "{p}"}}
"dbPassword": "{p}",
"adminPassword": "{p}"
"Password": "{p}"
"pwd": "{p}"
<password>{p}</password>
<Password>{p}</Password>
<user>{u}</user>\\n<pass>{p}</pass>
<property name="password" value="{p}"/>
<add key="Password" value="{p}" />
<entry key="db.password">{p}</entry>
<datasource user="{u}" password="{p}"/>
password = "{p}"
password='{p}';
const password = '{p}';
let dbPassword = "{p}";
var pwd = "{p}";
String password = "{p}";
private static final String PASSWORD = "{p}";
$password = '{p}';
define('DB_PASSWORD', '{p}');
$config['password'] = '{p}';
self.password = "{p}"
passwd = '{p}'
password := "{p}"
:password => "{p}"
password: "{p}",
password => '{p}'
conn = connect(host="{h}", user="{u}", password="{p}")
mysql.connect("{h}", user="{u}", passwd="{p}")
DriverManager.getConnection(url, "{u}", password = "{p}")
login(username='{u}', password='{p}')
auth = {"username": "{u}", "password": "{p}"}
options.setPassword("{p}");
.setPassword("{p}")
user.password = "{p}"
create_user("{u}", password="{p}")
CREATE USER {u} WITH PASSWORD '{p}';
ALTER USER {u} IDENTIFIED BY '{p}';
CREATE USER '{u}'@'%' IDENTIFIED BY '{p}';
GRANT ALL ON *.* TO '{u}'@'localhost' IDENTIFIED BY '{p}';
ALTER ROLE {u} PASSWORD '{p}';
mysql -u {u} -p{p} shop
mysql -u root --password={p} -h {h}
mysqldump --user={u} --password='{p}' shop > shop.sql
PGPASSWORD={p} psql -h {h} -U {u} shop
sshpass -p {p} ssh {u}@{h}
sshpass -p '{p}' scp file {u}@{h}:/tmp
curl -u {u}:{p} https://{h}/api
curl --user {u}:{p} https://{h}/api
curl -u "{u}:{p}" -X POST https://{h}/jobs
wget --user={u} --password={p} https://{h}/file
wget --http-password={p} https://{h}/file
docker login -u {u} -p {p} {h}
docker login --username {u} --password {p}
redis-cli -h {h} -a {p}
mongo --username {u} --password {p} --host {h}
az login --username {u} --password {p}
net use Z: \\\\\\\\files\\\\share {p} /user:{u}
openssl pkcs12 -in cert.p12 -passin pass:{p}
openssl rsa -in key.pem -passin pass:{p}
7z x archive.7z -p{p}
unzip -P {p} archive.zip
htpasswd -b .htpasswd {u} {p}
keytool -storepass {p} -list
ansible_password: {p}
ansible_ssh_pass={p}
ansible_become_password: "{p}"
machine {h} login {u} password {p}
{h}:5432:shop:{u}:{p}
enable password {p}
username {u} password 0 {p}
requirepass {p}
bindpw {p}
wpa_passphrase={p}
psk="{p}"
rootpw {p}
Server={h};Database=shop;User Id={u};Password={p};
Data Source={h};Initial Catalog=shop;User ID={u};Pwd={p};
jdbc:mysql://{h}/shop?user={u}&password={p}
https://{h}/login?user={u}&password={p}
POST /login HTTP/1.1\\n\\nusername={u}&password={p}
--password {p}
--password={p}
-Dpassword={p}
-Djavax.net.ssl.keyStorePassword={p}
storePassword={p}\\nkeyPassword=same
user_password: {p}
my_password = "{p}"
db.password={p}
DATABASE_PASSWORD: {p}
default_password: {p}
newPassword={p}
7z a -mhe=on -p{p} backup.7z docs
7za x "-p{p}" backup.7z
rar a -hp{p} backup.rar docs
zip -r -P {p} backup.zip docs
localhost:5432:*:{u}:{p}
# .pgpass\\n{h}:6432:shop:{u}:{p}
enable secret 0 {p}
username {u} privilege 15 secret 0 {p}
username {u} role network-admin secret {p}
snmp-server community {p} RO 10
snmp-server community {p} RW
set snmp community {p} authorization read-only
snmp-server user {u} NETMON v3 auth sha {p}
snmp-agent community write cipher {p}
rocommunity {p} 10.0.0.0/8
com2sec readonly default {p}
createUser {u} SHA "{p}"
tacacs-server host 10.1.1.5 key {p}
tacacs server {h}\\n address ipv4 10.1.1.5\\n key {p}
radius-server host 10.1.1.9 auth-port 1812 acct-port 1813 key {p}
aaa-server RAD (inside) host 10.1.1.9\\n key {p}
ip ospf message-digest-key 1 md5 {p}
ntp authentication-key 1 md5 {p}
key chain EIGRP\\n key 1\\n  key-string {p}
crypto keyring K\\n pre-shared-key address 10.0.0.7 key {p}
ikev1 pre-shared-key {p}
set security ike policy p1 pre-shared-key ascii-text "{p}"
set psksecret {p}
wpa-psk ascii 0 {p}
security wpa akm psk set-key ascii 0 {p}
net user {u} {p} /add
req.SetBasicAuth("{u}", "{p}")
await signInWithEmailAndPassword(auth, "ada@acme.example", "{p}")
auth := smtp.PlainAuth("", "{u}", "{p}", host)
$dbh = DBI->connect("DBI:mysql:database=x;host=h", "{u}", "{p}")
EXEC sp_addlogin '{u}', '{p}'
WIFI:T:WPA;S:guest;P:{p};;
Provider=SQLOLEDB.1;Password={p};User ID={u}
01 WS-PASSWORD   PIC X(20) VALUE '{p}'.
`;
