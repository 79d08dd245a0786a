import sharp from 'sharp'

const WIDTH = 1200
const HEIGHT = 800

/**
 * Draws an abstract picture from a seed: nobody is shown, nothing is licensed from anyone. Returns a PNG of 1200 × 800
 * pixels; the same seed gives the same picture.
 */
export const drawPicture = ({ seed }: { seed: number }): Promise<Buffer> => {
  const hue = (seed * 67) % 360
  const circles = Array.from({ length: 7 }, (_unused, index) => {
    const x = ((seed + 3) * (index + 1) * 137) % WIDTH
    const y = ((seed + 5) * (index + 2) * 89) % HEIGHT
    const radius = 60 + (((seed + index) * 43) % 160)
    const fill = `hsl(${(hue + index * 24) % 360} 55% 58%)`
    return `<circle cx="${x}" cy="${y}" fill="${fill}" opacity="0.75" r="${radius}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="hsl(${hue} 40% 92%)"/>${circles.join('')}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
