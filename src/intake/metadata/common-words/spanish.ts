/** Commonest words of Spanish prose, without those of its kin ("la", "de", "que"). */
export const spanish = 'y los las el del por con una para su al es como más fue sus este lo pero ha';
