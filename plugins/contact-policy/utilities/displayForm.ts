/** An address as it is shown to anyone: `name[@]domain`, readable for people, not for simple harvesters. */
export const displayForm = (address: string): string => address.replace('@', '[@]')
