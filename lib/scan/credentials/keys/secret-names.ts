import { list } from '@/lib/scan/list';
import { words } from '@/lib/scan/lookup/word-set';

/** Words for a secret that no person types. `passwordNames` are found by the detector of passwords. */
export const secretNames: readonly string[] = list(`
  secret, secrets, token, tokens, key, keys, apikey, apikeys, credential, credentials, cred, creds, auth, access,
  api, authentication, sercret, secrete, secert, tocken, authtoken, accesstoken, accesskey, secretkey, privatekey, masterkey, appkey, tokenkey,
  authkey, clientsecret, appsecret, apisecret, apitoken, encryptionkey, signingkey, sharedkey, subscriptionkey, licensekey,
  accountkey, otp, totp, pat, jwt, session, cookie, unseal,
  schlüssel, zugangsschlüssel, geheimnis, clé, cle, jeton, clave, llave, chiave, segredo, chave, sleutel, klucz, nyckel,
  токен, ключ, секрет, tokeн, トークン, シークレット, キー, 密钥, 密鑰, 令牌, 토큰, 키, 시크릿
`);

export const secretEndings: readonly string[] = [
  'token',
  'secret',
  'apikey',
  'accesskey',
  'secretkey',
  'privkey',
];

/** Triggers that alone name a secret; `key`, `access` and the like need a second word that does. */
export const strongTriggers = words(`
  secret secrets token tokens apikey apikeys credential credentials cred creds sercret secrete secert tocken authtoken
  accesstoken accesskey secretkey privatekey masterkey appkey tokenkey authkey clientsecret appsecret apisecret apitoken encryptionkey
  signingkey sharedkey subscriptionkey licensekey accountkey токен секрет トークン シークレット 密钥 密鑰 令牌 토큰 시크릿
`);

/** Triggers that a second word makes strong: `api key`, `encryption key`. */
export const keyTriggers = words(`
  key keys schlüssel clé cle clave llave chiave chave sleutel klucz nyckel ключ キー 키 unseal
`);

/** Second words that make a name strong: `api_key`, `accountKey`, `auth_token`. */
export const strengtheners = words(`
  api secret secrets private priv access auth account app application client consumer master shared signing sign encryption
  encrypt encrypted decryption crypto session service server license licence subscription admin deploy deployment deployer
  integration rest rpc oauth bearer sdk live prod production staging sandbox webhook hmac jwt ssh pgp gpg storage bot dev
  aws azure gcp google github gitlab slack stripe twilio sendgrid mailgun openai anthropic datadog heroku npm x security
  authentication authorization user my validation storage publishable write read ingest ingestion token instrumentation project unseal license
`);

/** Words in a name that make it the name of something else: `tokenType`, `key_id`, `public_key`. */
export const otherWords = words(`
  id ids name names type types url uri urls link path paths file files filename dir length len size count counts limit limits max
  min code codes prefix suffix alias aliases version versions public pub csrf xsrf csp nonce hash hashes checksum integrity sha
  fingerprint fingerprints thumbprint arn expires expire expiry expiration expired ttl age endpoint endpoints algorithm alg board
  word words keyword keywords press pressed down up frame frames ring store primary foreign sort partition index idx cache i18n
  translation locale map mapping bucket schema sequence hot natural usage issuer cipher tokenizer tokenize tokenized state
  status error errors message msg title label labels description desc placeholder hint help text field fields column columns
  param params parameter parameters method format regex pattern handler callback func function provider factory
  manager service class interface enum required optional enabled disabled valid invalid validator rotation policy scope scopes
  audience aud region zone host hostname port domain level mode kind tag tags group groups role roles rule rules point points
  header headers query request response body event events date time timestamp at created updated revoked cost price
  blob color colour theme style icon image selector template mesh code codepoint binding bindings stroke signature stone
  ts js mjs cjs jsx tsx css html py rb go java php rs cpp hpp cs kt swift yml yaml toml svg json md txt badge tar gz tgz zip jar jks crt cer asc sig
  accessibility next page previous prev cursor continuation sync author authors authority accessor etag commit revision digest md5 crc salt mac
`);
