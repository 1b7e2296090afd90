import './styles/ground-weapp.scss';
