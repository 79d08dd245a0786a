import sharp from 'sharp'

/** The invented association's mark: three overlapping discs, as a PNG of 512 × 512 pixels. */
export const drawLogo = (): Promise<Buffer> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><g opacity="0.9"><circle cx="190" cy="200" r="140" fill="#0f6b6b"/><circle cx="322" cy="200" r="140" fill="#c8553d" opacity="0.85"/><circle cx="256" cy="316" r="140" fill="#e0a526" opacity="0.85"/></g></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
