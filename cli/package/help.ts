export const help = `Makes what stores, reviewers and administrators get. Same input, same bytes.

  npm run package -- [options]

  --key FILE         The RSA key (PEM) that signs the CRX. The extension's id follows from it: keep it, and keep it
                     secret. Without the option the key itself may stand in CHAT_GUARDRAILS_KEY.
  --base-url URL     Where a company serves the packages from (https). update.xml and updates.json are made for it.
  --signed-xpi FILE  The XPI as Mozilla signed it: it takes the place of the unsigned one.
  --out FOLDER       Otherwise .output/packages. What an earlier run left there is removed.
  --help             This text.

Exit code: 0 packaged, 2 nothing was written: a sentence on standard error says why. docs/packaging.md says what each
file is for.
`;
