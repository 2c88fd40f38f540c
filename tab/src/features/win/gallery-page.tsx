export const GalleryPage = () => <main />;
