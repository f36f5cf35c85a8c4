/** Bytes. Content that unpacks to more is not unpacked: little could otherwise fill the memory or freeze the page. */
export const maximumUnpacked = 8 * 1024 * 1024;

/**
 * Bytes of a file, and what an office document may unpack to: 50,000 rows of a sheet are some 20 MB of XML. The site takes
 * files of up to 30 MB.
 */
export const maximumFile = 32 * 1024 * 1024;
