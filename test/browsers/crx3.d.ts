declare module 'crx3' {
  type Options = {
    readonly keyPath: string;
    readonly crxPath: string;
    readonly zipPath?: string;
  };
  type Packed = { readonly appId: string };
  /** Packs the folder of each manifest file; `appId` is the extension id that follows from the key. */
  export default function crx3(manifests: readonly string[], options: Options): Promise<Packed>;
}
