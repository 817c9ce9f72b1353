import type { Drawing } from './picture'

/** Twice the pixels of the screen, for print. */
const RATIO = 2

/** A drawing in pixels, as a data: address of a PNG. */
export async function pngOf({ svg, width, height }: Drawing): Promise<string> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * RATIO
  canvas.height = height * RATIO
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser gives no canvas')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
