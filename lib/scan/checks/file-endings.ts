const endings: ReadonlySet<string> = new Set(
  (
    'png jpg jpeg gif svg webp avif ico bmp tif tiff pdf js jsx mjs cjs ts tsx mts cts vue css scss less sass html htm ' +
    'xml json jsonc yaml yml toml ini cfg conf map lock log txt rst csv tsv rb go java kt cpp hpp cs php ' +
    'bat ps1 sql db tar gz tgz bz2 xz zip jar war exe dll so bin dat bak tmp patch diff woff woff2 ttf otf mp3 mp4 ' +
    'mov wav webm wasm pem crt key proto ipynb lua swift dart'
  ).split(' '),
);

/** Whether a word behind a dot, in small letters, is the ending of a file name: `logo@2x.png` is no mail address. */
export const isFileEnding = (word: string): boolean => endings.has(word);
