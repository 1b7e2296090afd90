import './styles/ground-h5.scss';
