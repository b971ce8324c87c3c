this was edited
