/** Commonest words of French prose, without those of its kin ("la", "de", "que"). */
export const french = 'le les des et du une dans qui pour sur est par au aux avec ne pas ce cette sont';
