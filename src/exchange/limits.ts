/** The largest file that is read, in bytes. */
export const MAX_BYTES = 25 * 1024 * 1024;
/** How deep objects and lists may nest in a file. */
export const MAX_DEPTH = 12;
/** Records in a map, or in a snapshot of it. */
export const MAX_RECORDS = 50_000;
/** Cells of a record that hold a field by itself, `name`. */
export const MAX_FIELDS = 64;
/** Cells of a record that hold a member of a field, `tag/river`. */
export const MAX_MEMBERS = 5_000;
/** Values that partners who have not seen each other may leave in one cell, alike or not. */
export const MAX_SIBLINGS = 64;
/** Copies of the map that ever wrote in it. */
export const MAX_REPLICAS = 2_000;
/** Writes by one replica. */
export const MAX_COUNTER = 1_000_000_000;
export const MAX_SNAPSHOTS = 200;
/** Problems listed before the rest is only counted: past that, nobody reads them. */
export const MAX_PROBLEMS = 100;
/** Links of a network that another program wrote. */
export const MAX_LINKS = 500_000;
/** Attributes of its actors. */
export const MAX_ATTRIBUTES = 200;
/** Columns of a table of links. */
export const MAX_COLUMNS = 1_000;
/** Cells of such a table, all its rows together. */
export const MAX_CELLS = 5_000_000;
/** Attributes of one element of its XML. */
export const MAX_XML_ATTRIBUTES = 1_000;
/** How deep its XML may nest: a drawing program nests its own drawing in each actor. */
export const MAX_XML_DEPTH = 100;
