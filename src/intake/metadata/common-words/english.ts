/** Commonest words of English prose. */
export const english = 'the of and to that for on with was is by at from said as it he have has not';
