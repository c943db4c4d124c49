/** What other features' scripts may ask of the figures. */
export { default as figurePictureStyles } from './figure-picture.css?url';
