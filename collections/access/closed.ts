/** Nobody, whatever is asked: what a right is that no rule gives. */
export const closed = (): false => false
