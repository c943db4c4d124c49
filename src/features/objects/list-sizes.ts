/** How many objects a list shows, and from how many on readers choose among them. */

/** As many as a page shows within its bytes. */
export const ON_ONE_PAGE = 60;

/** As many as a row holds are seen before one could choose: on a telephone the form stood in their place. */
export const FEW_OBJECTS = 4;
