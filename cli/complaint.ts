/** Something the person can put right: a sentence for standard error. It never holds a value that was scanned. */
export class Complaint extends Error {}
