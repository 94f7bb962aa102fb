"""What each page shows, gathered before anything is rendered: plain frozen data, no HTML."""
