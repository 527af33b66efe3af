/** Commonest words of German prose. */
export const german = 'der die und den das von zu mit ist des dem nicht im für auf ein eine sich auch als';
